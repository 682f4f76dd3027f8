package org.kirana.messaging.domain;

import java.time.Duration;

/** How long a message waits before it is tried again: 4^X seconds, as Meta asks, with jitter. */
public final class BackOff {

  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final Duration FOR_AN_OPERATOR = Duration.ofMinutes(1);
  private static final int STEPS = 5;

  private BackOff() {}

  /**
   * @param attempts how often the message was tried, from 1
   * @param chance from 0 to 1, spreads the herd over the second half of the delay
   */
  public static Duration delay(FailureReason reason, int attempts, double chance) {
    Duration delay = Duration.ofSeconds((long) Math.pow(4, Math.clamp(attempts - 1L, 0, STEPS)));
    if (delay.compareTo(LONGEST) > 0) {
      delay = LONGEST;
    }
    if (reason.concernsTheChannel() && delay.compareTo(FOR_AN_OPERATOR) < 0) {
      delay = FOR_AN_OPERATOR;
    }
    return Duration.ofMillis((long) (delay.toMillis() * (0.5 + chance / 2)));
  }
}
