package org.kirana.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 4", "3, 16", "4, 64", "5, 256", "6, 300", "99, 300"})
  void grows_by_four_as_meta_asks(int attempts, int seconds) {
    assertThat(BackOff.delay(FailureReason.THROTTLED, attempts, 1.0))
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void chance_spreads_the_second_half() {
    assertThat(BackOff.delay(FailureReason.TRANSIENT, 2, 0.0)).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void an_operator_is_given_a_minute() {
    assertThat(BackOff.delay(FailureReason.CHANNEL, 1, 1.0)).isEqualTo(Duration.ofMinutes(1));
  }
}
