package org.kirana.local.infrastructure;

import java.time.Duration;

/** A breath between two looks at a process that is starting. */
final class Pause {

  private static final Duration BREATH = Duration.ofMillis(50);

  private Pause() {}

  static void shortly() {
    try {
      Thread.sleep(BREATH);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting", e);
    }
  }
}
