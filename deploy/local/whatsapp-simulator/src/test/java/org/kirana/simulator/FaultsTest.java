package org.kirana.simulator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FaultsTest extends SimulatorTest {

  @Test
  void a_lost_response_is_an_accepted_message_without_an_answer() {
    ashaSaysHi();
    orderFaults("{\"lostResponses\":{\"times\":1}}");

    assertThatThrownBy(() -> send(SHOPPER_LINE, textTo("+" + ASHA))).isInstanceOf(Exception.class);

    given().get("/simulator/sent").then().body("", hasSize(1));
    await().until(() -> FakeGateway.statuses().size() == 3);
    sendAccepted(SHOPPER_LINE, textTo("+" + ASHA));
  }

  @Test
  void calls_are_refused_as_often_as_ordered() {
    orderFaults("{\"statusCode\":{\"code\":429,\"times\":2}}");

    send(SHOPPER_LINE, textTo("+" + ASHA)).statusCode(429).body("error.code", equalTo(130429));
    given().get("/simulator/faults").then().body("statusCode", equalTo(1));
    send(SHOPPER_LINE, textTo("+" + ASHA)).statusCode(429);
    send(SHOPPER_LINE, textTo("+" + ASHA)).statusCode(200);
    given().get("/simulator/sent").then().body("", hasSize(1));
  }

  @Test
  void accepted_messages_fail_with_the_chosen_code() {
    ashaSaysHi();
    orderFaults("{\"failures\":{\"code\":131026,\"times\":1}}");

    String failing = sendAccepted(SHOPPER_LINE, textTo("+" + ASHA));

    assertThat(awaitStatus(failing, "failed").at("/errors/0/code").asInt()).isEqualTo(131026);
    awaitStatus(sendAccepted(SHOPPER_LINE, textTo("+" + ASHA)), "sent");
  }

  @Test
  void statuses_are_held_until_they_are_released() {
    ashaSaysHi();
    orderFaults("{\"holdStatuses\":true}");
    String wamid = sendAccepted(SHOPPER_LINE, textTo("+" + ASHA));
    await()
        .untilAsserted(
            () ->
                given()
                    .get("/simulator/phones/" + ASHA)
                    .then()
                    .body("messages[1].statuses", hasSize(3)));
    assertThat(statusesOf(wamid)).isEmpty();

    orderFaults("{\"holdStatuses\":false}");

    await().until(() -> statusesOf(wamid).size() == 3);
  }

  @Test
  void a_reset_forgets_everything() {
    ashaSaysHi();
    sendAccepted(SHOPPER_LINE, textTo("+" + ASHA));
    orderFaults("{\"statusCode\":{\"code\":500,\"times\":9}}");

    given().delete("/simulator").then().statusCode(204);

    given().get("/simulator/phones/" + ASHA).then().statusCode(404);
    given().get("/simulator/sent").then().body("", hasSize(0));
    send(SHOPPER_LINE, textTo("+" + ASHA)).statusCode(200);
  }
}
