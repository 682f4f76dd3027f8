package org.kirana.local.launcher;

import java.time.Duration;
import java.time.Instant;

/**
 * The recent crashes of one process, and when it may be started again: at once, then after 1, 2, 4
 * … 30 seconds.
 */
final class Crashes {

  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final Duration CALM = Duration.ofMinutes(2);

  private int restarts;
  private Instant lastRestart = Instant.EPOCH;

  boolean isDue(Instant now) {
    if (lastRestart.plus(CALM).isBefore(now)) {
      restarts = 0;
    }
    return restarts == 0 || !now.isBefore(lastRestart.plus(pause()));
  }

  private Duration pause() {
    Duration doubled = Duration.ofSeconds(1L << Math.min(restarts - 1, 10));
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }

  void note(Instant now) {
    restarts++;
    lastRestart = now;
  }
}
