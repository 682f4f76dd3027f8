package org.kirana.simulator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults for a whole run, by seeded chance, and faults of every kind for the next few times. */
@QuarkusTest
class FaultMenuTest extends SimulatorTest {

  @Nested
  class By_chance {

    @Test
    void the_same_seed_gives_the_same_run_and_another_seed_another() {
      List<Integer> first = answersUnder(7);

      assertThat(answersUnder(7)).isEqualTo(first).contains(200, 500, 429);
      assertThat(answersUnder(8)).isNotEqualTo(first);
    }

    @Test
    void it_is_counted_what_happened() {
      orderFaults("{\"rates\":{\"seed\":1,\"percent\":{\"server-error\":100}}}");
      send(SHOPPER_LINE, textTo("+" + ASHA)).statusCode(500);

      given()
          .get("/simulator/faults")
          .then()
          .body("happened.server-error", equalTo(1))
          .body("rates.seed", equalTo(1))
          .body("rates.percent.server-error", equalTo(100.0f));
    }

    @Test
    void the_menu_is_closed_by_a_delete() {
      orderFaults("{\"rates\":{\"percent\":{\"server-error\":100}},\"next\":{\"duplicate\":9}}");
      given().delete("/simulator/faults").then().statusCode(204);

      send(SHOPPER_LINE, textTo("+" + ASHA)).statusCode(200);
      given().get("/simulator/faults").then().body("next.duplicate", equalTo(null));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\"rates\":{\"percent\":{\"duplicate\":101}}}",
          "{\"rates\":{\"percent\":{\"locusts\":1}}}",
          "{\"rates\":{\"batchSize\":1001}}",
          "{\"rates\":{\"delayMillis\":-1}}"
        })
    void what_cannot_be_is_refused(String order) {
      given()
          .contentType(ContentType.JSON)
          .body(order)
          .post("/simulator/faults")
          .then()
          .statusCode(400);
    }

    private static List<Integer> answersUnder(int seed) {
      orderFaults(
          "{\"rates\":{\"seed\":%d,\"percent\":{\"server-error\":30,\"too-many-requests\":30}}}"
              .formatted(seed));
      return IntStream.range(0, 30)
          .mapToObj(
              call -> send(SHOPPER_LINE, textTo("+" + ASHA)).extract().response().statusCode())
          .toList();
    }
  }

  @Nested
  class Webhooks {

    @Test
    void come_twice() {
      orderFaults("{\"next\":{\"duplicate\":1}}");
      ashaSaysHi();

      await().until(() -> FakeGateway.messages().size() == 2);
      assertThat(FakeGateway.received().getFirst().body())
          .isEqualTo(FakeGateway.received().getLast().body());
      ashaSaysHi();
      assertThat(FakeGateway.messages()).hasSize(3);
    }

    @Test
    void overtake_each_other() {
      orderFaults("{\"rates\":{\"seed\":3,\"percent\":{\"reorder\":100},\"reorderMillis\":600}}");

      List<String> written = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        written.add(writesWithoutWaiting());
      }

      await().until(() -> FakeGateway.messages().size() == 20);
      List<String> heard =
          FakeGateway.messages().stream().map(message -> message.path("id").asText()).toList();
      assertThat(heard).containsExactlyInAnyOrderElementsOf(written).isNotEqualTo(written);
    }

    @Test
    void come_late() {
      orderFaults("{\"next\":{\"delay\":1},\"rates\":{\"delayMillis\":60000}}");
      writesWithoutWaiting();
      ashaSaysHi();

      assertThat(FakeGateway.messages()).hasSize(1);
      given().get("/simulator/webhooks").then().body("pending", equalTo(1));
    }

    @Test
    void travel_together_and_each_is_known_to_be_taken() {
      orderFaults("{\"rates\":{\"percent\":{\"batch\":100},\"batchSize\":5}}");
      for (int i = 0; i < 20; i++) {
        writesWithoutWaiting();
      }

      await().until(() -> FakeGateway.messages().size() == 20);
      assertThat(FakeGateway.received()).hasSizeLessThan(20);
      JsonNode value = FakeGateway.received().getFirst().json().at("/entry/0/changes/0/value");
      assertThat(value.path("messages").size()).isGreaterThan(1);
      assertThat(value.path("contacts").size()).isEqualTo(1);
      await()
          .untilAsserted(
              () ->
                  given()
                      .get("/simulator/webhooks")
                      .then()
                      .body("taken", equalTo(20))
                      .body("pending", equalTo(0)));
    }

    @Test
    void of_some_messages_never_come() {
      ashaSaysHi();
      orderFaults("{\"next\":{\"lost-statuses\":1}}");
      String silent = sendAccepted(SHOPPER_LINE, textTo("+" + ASHA));
      String told = sendAccepted(SHOPPER_LINE, textTo("+" + ASHA));

      awaitStatus(told, "read");
      assertThat(statusesOf(silent)).isEmpty();
      given()
          .get("/simulator/sent")
          .then()
          .body("[0].statusesLost", equalTo(true))
          .body("[1].statusesLost", equalTo(false));
    }

    private static String writesWithoutWaiting() {
      return gesture(
              "shoppers/" + ASHA + "/messages?wait=false", "{\"type\":\"text\",\"text\":\"Hi\"}")
          .statusCode(anyOf(equalTo(200), equalTo(202)))
          .extract()
          .path("wamids[0]");
    }
  }

  @Nested
  class Calls {

    @Test
    void are_never_answered_nor_accepted() {
      orderFaults("{\"next\":{\"time-out\":1},\"rates\":{\"timeOutMillis\":20}}");

      assertThatThrownBy(() -> send(SHOPPER_LINE, textTo("+" + ASHA)))
          .isInstanceOf(Exception.class);
      given().get("/simulator/sent").then().body("", hasSize(0));
    }

    @Test
    void are_accepted_and_their_answers_lost() {
      orderFaults("{\"next\":{\"lost-response\":1}}");

      assertThatThrownBy(() -> send(SHOPPER_LINE, textTo("+" + ASHA)))
          .isInstanceOf(Exception.class);
      given().get("/simulator/sent").then().body("", hasSize(1));
    }

    @Test
    void meet_an_expired_token() {
      orderFaults("{\"next\":{\"expired-token\":1}}");

      send(SHOPPER_LINE, textTo("+" + ASHA)).statusCode(401).body("error.code", equalTo(190));
      send(SHOPPER_LINE, textTo("+" + ASHA)).statusCode(200);
    }

    @Test
    void are_accepted_and_fail_with_the_chosen_code() {
      ashaSaysHi();
      orderFaults("{\"next\":{\"failed\":1},\"rates\":{\"failedCode\":131049}}");

      JsonNode failed = awaitStatus(sendAccepted(SHOPPER_LINE, textTo("+" + ASHA)), "failed");

      assertThat(failed.at("/errors/0/code").asInt()).isEqualTo(131049);
      assertThat(failed.at("/errors/0/title").asText()).contains("healthy ecosystem");
    }
  }
}
