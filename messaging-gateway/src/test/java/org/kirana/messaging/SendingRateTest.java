package org.kirana.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kirana.messaging.domain.Line;

class SendingRateTest {

  private static final long NOW = 1_000;
  private static final long A_SLOT = Duration.ofMillis(100).toNanos();

  private final SendingRate tenPerSecond = new SendingRate(FixedSettings.perSecond(10));

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

  @Test
  void a_faster_number_has_more_under_way_within_bounds() {
    assertThat(FixedSettings.perSecond(80).hands()).isEqualTo(8);
    assertThat(FixedSettings.perSecond(300).hands()).isEqualTo(30);
    assertThat(FixedSettings.perSecond(1_000).hands()).isEqualTo(64);
    assertThat(FixedSettings.perSecond(1).hands()).isEqualTo(8);
  }
}
