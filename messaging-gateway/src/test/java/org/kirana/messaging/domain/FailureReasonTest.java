package org.kirana.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureReasonTest {

  @ParameterizedTest
  @ValueSource(ints = {4, 80007, 130429, 131056})
  void a_throttle_waits(int code) {
    assertThat(FailureReason.ofCode(code)).isEqualTo(FailureReason.THROTTLED);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 131000, 131016, 131053, 131057, 133004})
  void a_passing_trouble_is_tried_again(int code) {
    assertThat(FailureReason.ofCode(code)).isEqualTo(FailureReason.TRANSIENT);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        131051, 131008, 131009, 100, 131021, 131062, 132000, 132001, 132005, 132007, 132012, 132018,
        132068, 132069, 135000
      })
  void wrong_content_stays_wrong(int code) {
    assertThat(FailureReason.ofCode(code)).isEqualTo(FailureReason.CONTENT);
  }

  @ParameterizedTest
  @ValueSource(ints = {131026, 130403, 131050, 131049, 130472, 1026})
  void a_recipient_who_cannot_be_reached_is_not_asked_again(int code) {
    assertThat(FailureReason.ofCode(code)).isEqualTo(FailureReason.RECIPIENT);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 10, 190, 200, 250, 299, 131005, 131042, 131045, 133010, 33})
  void trouble_with_our_account_holds_the_message_and_calls_an_operator(int code) {
    assertThat(FailureReason.ofCode(code)).isEqualTo(FailureReason.CHANNEL);
    assertThat(FailureReason.ofCode(code).passes()).isTrue();
    assertThat(FailureReason.ofCode(code).concernsTheChannel()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {368, 130497, 131031, 131048, 131064, 132015, 132016})
  void a_breach_of_policy_fails_and_calls_an_operator(int code) {
    assertThat(FailureReason.ofCode(code)).isEqualTo(FailureReason.POLICY);
    assertThat(FailureReason.ofCode(code).passes()).isFalse();
    assertThat(FailureReason.ofCode(code).concernsTheChannel()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "429, THROTTLED",
    "500, TRANSIENT",
    "503, TRANSIENT",
    "401, CHANNEL",
    "404, CHANNEL",
    "301, CHANNEL",
    "400, UNKNOWN"
  })
  void an_unknown_code_is_judged_by_the_http_status(int status, FailureReason reason) {
    assertThat(Failure.ofAnswer(status, 999_999)).isEqualTo(new Failure(999_999, reason));
    assertThat(Failure.ofAnswer(status, null)).isEqualTo(Failure.of(reason));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 400, 401, 500})
  void a_known_code_counts_whatever_the_http_status(int status) {
    assertThat(Failure.ofAnswer(status, 131026).reason()).isEqualTo(FailureReason.RECIPIENT);
  }

  @ParameterizedTest
  @EnumSource(FailureReason.class)
  void whatever_is_tried_again_waits_longer_each_time_up_to_a_limit(FailureReason reason) {
    assertThat(BackOff.delay(reason, 1, 1.0)).isPositive();
    assertThat(BackOff.delay(reason, 3, 1.0)).isGreaterThanOrEqualTo(BackOff.delay(reason, 2, 1.0));
    assertThat(BackOff.delay(reason, 1_000, 1.0).toMinutes()).isEqualTo(5);
  }
}
