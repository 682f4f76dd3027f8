package org.kirana.events.loop;

import java.time.Duration;

/**
 * How many events go into one transaction. Whatever comes after a batch waits for it, so a batch
 * that takes long ends, and is followed by smaller ones; quick full ones are followed by larger.
 */
final class BatchPace {

  private static final int SMALLEST = 20;
  private static final Duration LONG = Duration.ofMillis(600);
  private static final Duration SHORT = Duration.ofMillis(300);

  private final int most;
  private int events;

  BatchPace(int most) {
    this.most = most;
    this.events = most;
  }

  static boolean isLong(Duration took) {
    return took.compareTo(LONG) > 0;
  }

  int events() {
    return events;
  }

  void heard(int count, Duration took) {
    if (isLong(took)) {
      slowDown(count / 2);
    } else if (took.compareTo(SHORT) < 0 && count >= events) {
      events = Math.min(most, events * 2);
    }
  }

  /** The time that it took may be why it failed. */
  void failed(int count, Duration took) {
    if (isLong(took)) {
      slowDown(count / 4);
    }
  }

  private void slowDown(int to) {
    events = Math.min(events, Math.max(Math.min(SMALLEST, most), to));
  }
}
