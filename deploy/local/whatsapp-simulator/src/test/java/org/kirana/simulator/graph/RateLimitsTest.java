package org.kirana.simulator.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.kirana.simulator.Line;
import org.kirana.simulator.SimulatorConfiguration.Limits;

class RateLimitsTest {

  private final Watch watch = new Watch();
  private final RateLimits rates = new RateLimits(limits(80), watch);

  @Test
  void one_person_gets_45_at_once_and_then_one_in_six_seconds() {
    for (int i = 0; i < 45; i++) {
      rates.take(Line.SHOPPER, "asha");
    }
    refuses("asha", 131056);

    watch.passes(Duration.ofSeconds(6));
    rates.take(Line.SHOPPER, "asha");
    refuses("asha", 131056);
  }

  @Test
  void what_was_refused_is_not_counted() {
    for (int i = 0; i < 45; i++) {
      rates.take(Line.SHOPPER, "asha");
    }
    for (int i = 0; i < 100; i++) {
      refuses("asha", 131056);
    }
    watch.passes(Duration.ofSeconds(6));
    rates.take(Line.SHOPPER, "asha");
  }

  @Test
  void one_number_says_80_in_a_second_to_all_together() {
    for (int i = 0; i <= 80; i++) {
      rates.take(Line.SHOPPER, "person " + i);
    }
    refuses("somebody else", 130429);
    rates.take(Line.PARTNER, "somebody else");

    watch.passes(Duration.ofSeconds(1));
    rates.take(Line.SHOPPER, "somebody else");
  }

  @Test
  void nothing_limits_who_lifts_the_limits() {
    RateLimits lifted = new RateLimits(limits(0), watch);
    for (int i = 0; i < 1000; i++) {
      lifted.take(Line.SHOPPER, "asha");
    }
  }

  private void refuses(String address, int code) {
    assertThatThrownBy(() -> rates.take(Line.SHOPPER, address))
        .isInstanceOfSatisfying(
            GraphError.class,
            error -> assertThat(error.toJson().at("/error/code").asInt()).isEqualTo(code));
  }

  private static Limits limits(int perSecond) {
    return new Limits() {
      @Override
      public int perSecond() {
        return perSecond;
      }

      @Override
      public Duration perPhoneEvery() {
        return Duration.ofSeconds(6);
      }

      @Override
      public int perPhoneBurst() {
        return 45;
      }
    };
  }

  /** A clock that moves only when it is told to. */
  private static final class Watch extends Clock {

    private Instant now = Instant.parse("2026-11-20T06:30:00Z");

    void passes(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
