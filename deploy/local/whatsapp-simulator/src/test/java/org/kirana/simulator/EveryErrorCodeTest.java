package org.kirana.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code of the reference's table can be ordered from the fault menu, in both ways. */
@QuarkusTest
class EveryErrorCodeTest extends SimulatorTest {

  private static final String NO_WORDS_FOR_IT = "Failed with the code asked for.";

  /** With the HTTP status that Meta's page gives it, in the classes of the reference. */
  static Stream<Arguments> codes() {
    return Stream.of(
            "4,400",
            "80007,400",
            "130429,429",
            "131056,400",
            "133016,400",
            "1,400",
            "2,503",
            "131000,500",
            "131016,500",
            "131053,400",
            "131057,500",
            "133004,503",
            "131047,400",
            "131051,400",
            "131008,400",
            "131009,400",
            "100,400",
            "131021,400",
            "131062,400",
            "132000,400",
            "132001,404",
            "132005,400",
            "132007,400",
            "132012,400",
            "132018,400",
            "132068,400",
            "132069,400",
            "135000,400",
            "131026,400",
            "130403,400",
            "131050,400",
            "131049,400",
            "130472,400",
            "1026,400",
            "131030,400",
            "0,401",
            "3,500",
            "10,403",
            "190,401",
            "200,403",
            "299,403",
            "131005,403",
            "368,403",
            "130497,403",
            "131031,403",
            "131042,400",
            "131045,500",
            "133010,400",
            "131048,400",
            "131064,400",
            "132015,400",
            "132016,400",
            "33,400",
            "134011,400")
        .map(row -> row.split(",", 2))
        .map(row -> Arguments.of(Integer.parseInt(row[0]), Integer.parseInt(row[1])));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void a_call_is_refused_with_it(int code, int httpStatus) {
    orderFaults("{\"statusCode\":{\"error\":%d,\"times\":1}}".formatted(code));

    send(SHOPPER_LINE, textTo("+" + ASHA))
        .statusCode(httpStatus)
        .body("error.code", equalTo(code))
        .body("error.error_data.details", not(NO_WORDS_FOR_IT));
    send(SHOPPER_LINE, textTo("+" + ASHA)).statusCode(200);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void an_accepted_message_fails_with_it(int code) {
    ashaSaysHi();
    orderFaults("{\"failures\":{\"code\":%d,\"times\":1}}".formatted(code));

    JsonNode failed = awaitStatus(sendAccepted(SHOPPER_LINE, textTo("+" + ASHA)), "failed");

    assertThat(failed.at("/errors/0/code").asInt()).isEqualTo(code);
    assertThat(failed.at("/errors/0/title").asText()).isNotBlank();
    assertThat(failed.at("/errors/0/error_data/details").asText()).isNotEqualTo(NO_WORDS_FOR_IT);
  }
}
