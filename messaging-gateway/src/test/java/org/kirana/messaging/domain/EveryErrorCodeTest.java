package org.kirana.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One row for each code of Meta's error page that concerns sending. */
public class EveryErrorCodeTest {

  /** Code, class, and what slows down. */
  public static Stream<Arguments> codes() {
    return Stream.of(
            "4, THROTTLED, LINE",
            "80007, THROTTLED, LINE",
            "130429, THROTTLED, LINE",
            "131056, THROTTLED, CONTACT",
            "133016, THROTTLED, LINE",
            "1, TRANSIENT, NOTHING",
            "2, TRANSIENT, NOTHING",
            "131000, TRANSIENT, NOTHING",
            "131016, TRANSIENT, NOTHING",
            "131053, TRANSIENT, NOTHING",
            "131057, TRANSIENT, NOTHING",
            "133004, TRANSIENT, NOTHING",
            "131047, WINDOW_CLOSED, NOTHING",
            "100, CONTENT, NOTHING",
            "131008, CONTENT, NOTHING",
            "131009, CONTENT, NOTHING",
            "131021, CONTENT, NOTHING",
            "131051, CONTENT, NOTHING",
            "131062, CONTENT, NOTHING",
            "132000, CONTENT, NOTHING",
            "132001, CONTENT, NOTHING",
            "132005, CONTENT, NOTHING",
            "132007, CONTENT, NOTHING",
            "132012, CONTENT, NOTHING",
            "132018, CONTENT, NOTHING",
            "132068, CONTENT, NOTHING",
            "132069, CONTENT, NOTHING",
            "135000, CONTENT, NOTHING",
            "1026, RECIPIENT, NOTHING",
            "130403, RECIPIENT, NOTHING",
            "130472, RECIPIENT, NOTHING",
            "131026, RECIPIENT, NOTHING",
            "131030, RECIPIENT, NOTHING",
            "131049, RECIPIENT, NOTHING",
            "131050, RECIPIENT, NOTHING",
            "0, CHANNEL, CHANNEL",
            "3, CHANNEL, CHANNEL",
            "10, CHANNEL, CHANNEL",
            "33, CHANNEL, CHANNEL",
            "190, CHANNEL, CHANNEL",
            "200, CHANNEL, CHANNEL",
            "299, CHANNEL, CHANNEL",
            "131005, CHANNEL, CHANNEL",
            "131042, CHANNEL, CHANNEL",
            "131045, CHANNEL, CHANNEL",
            "133010, CHANNEL, CHANNEL",
            "134011, CHANNEL, NOTHING",
            "368, POLICY, NOTHING",
            "130497, POLICY, NOTHING",
            "131031, POLICY, NOTHING",
            "131048, POLICY, NOTHING",
            "131064, POLICY, NOTHING",
            "132015, POLICY, NOTHING",
            "132016, POLICY, NOTHING",
            "199, UNKNOWN, NOTHING",
            "300, UNKNOWN, NOTHING")
        .map(row -> row.split(", ", 3))
        .map(
            row ->
                Arguments.of(
                    Integer.parseInt(row[0]),
                    FailureReason.valueOf(row[1]),
                    Slows.valueOf(row[2])));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void has_its_class_and_slows_only_what_it_concerns(int code, FailureReason reason, Slows slows) {
    assertThat(Failure.ofCode(code)).isEqualTo(new Failure(code, reason));
    assertThat(Failure.ofCode(code).slows()).isEqualTo(slows);
  }

  @ParameterizedTest
  @CsvSource({"429, THROTTLED, LINE", "500, TRANSIENT, NOTHING", "401, CHANNEL, CHANNEL"})
  void without_a_code_the_http_status_has_one(int status, FailureReason reason, Slows slows) {
    assertThat(Failure.ofAnswer(status, null).reason()).isEqualTo(reason);
    assertThat(Failure.ofAnswer(status, null).slows()).isEqualTo(slows);
  }
}
