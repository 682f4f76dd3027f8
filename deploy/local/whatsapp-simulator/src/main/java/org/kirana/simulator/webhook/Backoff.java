package org.kirana.simulator.webhook;

import java.time.Duration;
import java.util.Optional;

/** The pauses between attempts: each twice the one before, up to the longest, until time is up. */
final class Backoff {

  private final Duration longest;
  private final Duration giveUpAfter;
  private Duration next;
  private Duration paused = Duration.ZERO;

  Backoff(Duration first, Duration longest, Duration giveUpAfter) {
    this.next = first;
    this.longest = longest;
    this.giveUpAfter = giveUpAfter;
  }

  /** The next pause, or nothing when it is time to give up. */
  Optional<Duration> pause() {
    if (paused.compareTo(giveUpAfter) >= 0) {
      return Optional.empty();
    }
    Duration pause = next;
    paused = paused.plus(pause);
    Duration doubled = pause.multipliedBy(2);
    next = doubled.compareTo(longest) > 0 ? longest : doubled;
    return Optional.of(pause);
  }
}
