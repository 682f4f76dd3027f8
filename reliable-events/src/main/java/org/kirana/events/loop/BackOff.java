package org.kirana.events.loop;

import java.time.Duration;

/** How long the loop leaves the database alone after a failure; polling goes on meanwhile. */
final class BackOff {

  private static final Duration SHORTEST = Duration.ofMillis(50);

  private final Duration longest;
  private Duration next = SHORTEST;
  private long untilNanos = System.nanoTime();

  BackOff(Duration longest) {
    this.longest = longest;
  }

  void grow() {
    untilNanos = System.nanoTime() + next.toNanos();
    Duration doubled = next.multipliedBy(2);
    next = doubled.compareTo(longest) < 0 ? doubled : longest;
  }

  void reset() {
    next = SHORTEST;
  }

  boolean waiting() {
    return System.nanoTime() - untilNanos < 0;
  }
}
