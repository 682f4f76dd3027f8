package org.kirana.events.loop;

import java.time.Duration;
import org.kirana.events.EventsConfig;

/**
 * How many events go into one transaction. One that takes long is followed by smaller ones, long
 * before PostgreSQL would end it; quick full ones are followed by larger ones. On a machine that
 * has no time for us the round trips of a transaction cost more than its events: batches stay large
 * there.
 */
final class BatchPace {

  private static final int SMALLEST = 20;

  private final int most;
  private final Duration longest;
  private int events;

  /**
   * @param longest which a batch may take before the next ones are smaller
   */
  BatchPace(int most, Duration longest) {
    this.most = most;
    this.longest = longest;
    this.events = most;
  }

  /** Which a batch may take: well below the time after which PostgreSQL ends it. */
  static Duration longest(EventsConfig config) {
    return config.transactionTimeout().dividedBy(4);
  }

  int events() {
    return events;
  }

  void heard(int count, Duration took) {
    if (isLong(took)) {
      slowDown(count / 2);
    } else if (took.compareTo(longest.dividedBy(2)) < 0 && count >= events) {
      events = Math.min(most, events * 2);
    }
  }

  /** The time that it took may be why it failed. */
  void failed(int count, Duration took) {
    if (isLong(took)) {
      slowDown(count / 4);
    }
  }

  private boolean isLong(Duration took) {
    return took.compareTo(longest) > 0;
  }

  private void slowDown(int to) {
    events = Math.min(events, Math.max(Math.min(SMALLEST, most), to));
  }
}
