package org.kirana.bench.house;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** Waits for what has to come. */
public final class Wait {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private Wait() {}

  /**
   * @throws IllegalStateException with the reproach, when it does not come
   */
  public static void until(BooleanSupplier there, String reproach) {
    if (!isTrueWithin(PATIENCE, there)) {
      throw new IllegalStateException(reproach);
    }
  }

  public static boolean isTrueWithin(Duration patience, BooleanSupplier there) {
    long until = System.nanoTime() + patience.toNanos();
    while (!there.getAsBoolean()) {
      if (System.nanoTime() > until) {
        return false;
      }
      pause(Duration.ofMillis(200));
    }
    return true;
  }

  /** True when it comes; false when for so long nothing has moved any more. However slow it is. */
  public static boolean isTrueWhileMoving(
      Duration stillness, LongSupplier progress, BooleanSupplier there) {
    long last = progress.getAsLong();
    long moved = System.nanoTime();
    while (!there.getAsBoolean()) {
      pause(Duration.ofMillis(500));
      long now = progress.getAsLong();
      moved = now == last ? moved : System.nanoTime();
      last = now;
      if (System.nanoTime() - moved > stillness.toNanos()) {
        return false;
      }
    }
    return true;
  }

  public static void pause(Duration length) {
    try {
      TimeUnit.MILLISECONDS.sleep(length.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting", e);
    }
  }
}
