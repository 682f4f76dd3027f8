package org.kirana.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kirana.messaging.domain.Line;

class SendingRateTest {

  private static final long NOW = 1_000;
  private static final long A_SLOT = Duration.ofMillis(100).toNanos();

  private final SendingRate tenPerSecond = new SendingRate(new TestSettings(10));

  @Test
  void the_first_message_does_not_wait() {
    assertThat(tenPerSecond.reserve(Line.SHOPPER, NOW)).isZero();
  }

  @Test
  void each_further_message_waits_one_slot_more() {
    tenPerSecond.reserve(Line.SHOPPER, NOW);

    assertThat(tenPerSecond.reserve(Line.SHOPPER, NOW)).isEqualTo(A_SLOT);
    assertThat(tenPerSecond.reserve(Line.SHOPPER, NOW)).isEqualTo(2 * A_SLOT);
  }

  @Test
  void slots_that_passed_unused_are_gone() {
    tenPerSecond.reserve(Line.SHOPPER, NOW);

    assertThat(tenPerSecond.reserve(Line.SHOPPER, NOW + 10 * A_SLOT)).isZero();
    assertThat(tenPerSecond.reserve(Line.SHOPPER, NOW + 10 * A_SLOT)).isEqualTo(A_SLOT);
  }

  @Test
  void each_line_has_its_own_slots() {
    tenPerSecond.reserve(Line.SHOPPER, NOW);

    assertThat(tenPerSecond.reserve(Line.PARTNER, NOW)).isZero();
  }

  private record TestSettings(int perSecond) implements SendingSettings {

    @Override
    public int concurrency() {
      return 1;
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
    public Duration lease() {
      return Duration.ofSeconds(3);
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
}
