package org.kirana.simulator;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of the running simulator share: a shopper, a partner, and how they are used. */
@QuarkusTestResource(FakeGateway.class)
abstract class SimulatorTest {

  static final String ASHA = "919999900001";
  static final String A_PARTNER = "919999800001";
  static final String SHOPPER_LINE = "/v25.0/990000000000011/messages";
  static final String PARTNER_LINE = "/v25.0/990000000000012/messages";

  @BeforeEach
  void aFreshWorld() {
    given().delete("/simulator").then().statusCode(204);
    FakeGateway.forget();
  }

  static ValidatableResponse gesture(String who, String json) {
    return given().contentType(ContentType.JSON).body(json).post("/simulator/" + who).then();
  }

  static void ashaSaysHi() {
    gesture("shoppers/" + ASHA + "/messages", "{\"type\":\"text\",\"text\":\"Hi\"}")
        .statusCode(200);
  }

  static ValidatableResponse send(String line, String json) {
    return given()
        .header("Authorization", "Bearer access-token-for-tests")
        .contentType(ContentType.JSON)
        .body(json)
        .post(line)
        .then();
  }

  static String sendAccepted(String line, String json) {
    return send(line, json).statusCode(200).extract().path("messages[0].id");
  }

  static ValidatableResponse refused(String json, int code) {
    return send(SHOPPER_LINE, json)
        .statusCode(400)
        .body("error.code", equalTo(code))
        .body("error.type", equalTo("OAuthException"));
  }

  static void orderFaults(String json) {
    given()
        .contentType(ContentType.JSON)
        .body(json)
        .post("/simulator/faults")
        .then()
        .statusCode(200);
  }

  static List<String> statusesOf(String wamid) {
    return FakeGateway.statuses().stream()
        .filter(status -> status.path("id").asText().equals(wamid))
        .map(status -> status.path("status").asText())
        .toList();
  }

  static JsonNode awaitStatus(String wamid, String name) {
    await().until(() -> statusesOf(wamid).contains(name));
    return FakeGateway.statuses().stream()
        .filter(status -> status.path("id").asText().equals(wamid))
        .filter(status -> status.path("status").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static String textTo(String number) {
    return """
        {"messaging_product":"whatsapp","to":"%s","type":"text","text":{"body":"Namaste"},
         "biz_opaque_callback_data":"welcome:1"}"""
        .formatted(number);
  }
}
