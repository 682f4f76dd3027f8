package org.kirana.messaging.domain;

import java.time.Duration;

/**
 * How fast one contact may be spoken to: a message each so often, and so many at once, which are
 * borrowed from the future. Source: Meta's "about the platform", pair rate limit.
 */
public record Pace(Duration every, int burst) {

  public Pace {
    if (every.isNegative() || burst < 1) {
      throw new IllegalArgumentException("a pace lets at least one message leave");
    }
  }

  /** How far ahead of an even pace a contact may be. */
  public Duration ahead() {
    return every.multipliedBy(burst - 1L);
  }
}
