package org.kirana.messaging;

import java.time.Duration;
import java.util.OptionalInt;

/** How messages leave in a test. */
record FixedSettings(int perSecond, Duration lease) implements SendingSettings {

  static FixedSettings perSecond(int messages) {
    return new FixedSettings(messages, Duration.ofSeconds(3));
  }

  static FixedSettings lease(Duration lease) {
    return new FixedSettings(80, lease);
  }

  @Override
  public OptionalInt concurrency() {
    return OptionalInt.empty();
  }

  @Override
  public Duration perContactEvery() {
    return Duration.ofSeconds(6);
  }

  @Override
  public int perContactBurst() {
    return 45;
  }

  @Override
  public int silenceSlowsBy() {
    return 5;
  }

  @Override
  public Duration answerWithin() {
    return Duration.ofSeconds(1);
  }

  @Override
  public Duration statusWait() {
    return Duration.ofSeconds(2);
  }

  @Override
  public Duration windowPatience() {
    return Duration.ZERO;
  }

  @Override
  public Duration lookEvery() {
    return Duration.ofMillis(200);
  }
}
