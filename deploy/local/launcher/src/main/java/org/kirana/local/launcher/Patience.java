package org.kirana.local.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something to become true, for a limited time. */
record Patience(Instant deadline) {

  private static final Duration BREATH = Duration.ofMillis(100);

  static Patience of(Duration patience) {
    return new Patience(Instant.now().plus(patience));
  }

  void until(BooleanSupplier condition, Supplier<String> complaint) {
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(deadline)) {
        throw new Impatient(complaint.get());
      }
      pause(BREATH);
    }
  }

  static void pause(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting", e);
    }
  }
}
