package org.kirana.simulator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kirana.simulator.webhook.Signature;

@QuarkusTest
class PhonesTest extends SimulatorTest {

  private static final String ASHAS_CHAT = "shoppers/" + ASHA + "/messages";

  @Test
  void a_text_arrives_as_a_signed_webhook() {
    gesture(ASHAS_CHAT, "{\"type\":\"text\",\"text\":\"नमस्ते / Hi\",\"profileName\":\"Asha\"}")
        .statusCode(200)
        .body("wamids[0]", startsWith("wamid."))
        .body("delivered", equalTo(true))
        .body("deliveries[0].statusCode", equalTo(200));

    FakeGateway.Received webhook = FakeGateway.received().getFirst();
    JsonNode change = webhook.json().at("/entry/0/changes/0");
    JsonNode message = change.at("/value/messages/0");
    assertThat(webhook.json().path("object").asText()).isEqualTo("whatsapp_business_account");
    assertThat(change.path("field").asText()).isEqualTo("messages");
    assertThat(change.at("/value/metadata/phone_number_id").asText()).isEqualTo("990000000000011");
    assertThat(change.at("/value/contacts/0/wa_id").asText()).isEqualTo(ASHA);
    assertThat(change.at("/value/contacts/0/profile/name").asText()).isEqualTo("Asha");
    assertThat(message.path("from").asText()).isEqualTo(ASHA);
    assertThat(message.path("from_user_id").asText()).startsWith("IN.");
    assertThat(message.path("timestamp").asText()).matches("[0-9]{10}");
    assertThat(message.at("/text/body").asText()).isEqualTo("नमस्ते / Hi");
  }

  @Test
  void the_signature_is_over_bytes_that_are_pure_ascii_with_escaped_slashes() {
    gesture(ASHAS_CHAT, "{\"type\":\"text\",\"text\":\"चाय/ä\"}").statusCode(200);

    FakeGateway.Received webhook = FakeGateway.received().getFirst();
    assertThat(webhook.body()).isPrintable().contains("\\u091a\\u093e\\u092f\\/\\u00e4");
    assertThat(webhook.signature())
        .isEqualTo(
            Signature.of(
                webhook.body().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                FakeGateway.APP_SECRET));
  }

  @Test
  void a_location_arrives() {
    gesture(
            ASHAS_CHAT,
            "{\"type\":\"location\",\"latitude\":19.0771,\"longitude\":72.9986,\"name\":\"Home\"}")
        .statusCode(200);

    JsonNode message = FakeGateway.messages().getFirst();
    assertThat(message.path("type").asText()).isEqualTo("location");
    assertThat(message.at("/location/latitude").asDouble()).isEqualTo(19.0771);
    assertThat(message.at("/location/name").asText()).isEqualTo("Home");
    assertThat(message.path("location").has("address")).isFalse();
  }

  @Test
  void a_cart_arrives() {
    gesture(
            ASHAS_CHAT,
            """
            {"type":"order","items":[{"sku":"ATTA_5KG","quantity":1,"price":265.00},
                                     {"sku":"MILK_500ML","quantity":2,"price":30.5}]}""")
        .statusCode(200);

    JsonNode order = FakeGateway.messages().getFirst().path("order");
    assertThat(order.at("/product_items/0/product_retailer_id").asText()).isEqualTo("ATTA_5KG");
    assertThat(order.at("/product_items/1/quantity").isInt()).isTrue();
    assertThat(order.at("/product_items/1/item_price").asDouble()).isEqualTo(30.5);
    assertThat(order.at("/product_items/1/currency").asText()).isEqualTo("INR");
  }

  @Test
  void anything_else_arrives_word_for_word() {
    gesture(
            ASHAS_CHAT,
            """
            {"type":"raw","message":{"type":"reaction","reaction":{"message_id":"wamid.X"}}}""")
        .statusCode(200);

    JsonNode message = FakeGateway.messages().getFirst();
    assertThat(message.path("type").asText()).isEqualTo("reaction");
    assertThat(message.path("from").asText()).isEqualTo(ASHA);
    assertThat(message.has("id")).isTrue();
  }

  @Test
  void a_partner_writes_on_the_partner_line() {
    gesture("partners/" + A_PARTNER + "/messages", "{\"type\":\"text\",\"text\":\"open\"}")
        .statusCode(200);

    assertThat(
            FakeGateway.received()
                .getFirst()
                .json()
                .at("/entry/0/changes/0/value/metadata/phone_number_id")
                .asText())
        .isEqualTo("990000000000012");
  }

  @Test
  void a_contact_may_show_only_a_user_id() {
    gesture(ASHAS_CHAT, "{\"type\":\"text\",\"text\":\"Hi\",\"identity\":\"user-id\"}")
        .statusCode(200);
    gesture("shoppers/IN.12345678901234567890/messages", "{\"type\":\"text\",\"text\":\"Hi\"}")
        .statusCode(200);

    assertThat(FakeGateway.messages())
        .hasSize(2)
        .allSatisfy(
            message -> {
              assertThat(message.has("from")).isFalse();
              assertThat(message.path("from_user_id").asText()).startsWith("IN.");
            });
  }

  @Test
  void the_tester_chooses_the_wamid_and_repeats_it() {
    gesture(
            ASHAS_CHAT,
            "{\"type\":\"text\",\"text\":\"Hi\",\"wamid\":\"wamid.MINE\",\"duplicates\":2}")
        .statusCode(200)
        .body("wamids", contains("wamid.MINE"))
        .body("deliveries", hasSize(3));

    assertThat(FakeGateway.messages()).hasSize(3);
    given().get("/simulator/phones/" + ASHA).then().body("messages", hasSize(1));
  }

  @Test
  void a_batch_is_one_webhook() {
    gesture(
            "webhooks",
            """
            {"messages":[
              {"line":"shopper","phone":"919999900001","type":"text","text":"Hi"},
              {"line":"shopper","phone":"919999900002","type":"text","text":"Hello"},
              {"line":"partner","phone":"919999800001","type":"text","text":"open"}]}""")
        .statusCode(200)
        .body("wamids", hasSize(3));

    assertThat(FakeGateway.received()).hasSize(1);
    assertThat(FakeGateway.messages()).hasSize(3);
  }

  @Test
  void an_envelope_is_delivered_word_for_word() {
    gesture("webhooks", "{\"envelope\":{\"object\":\"page\",\"entry\":[]}}").statusCode(200);

    assertThat(FakeGateway.received().getFirst().body())
        .isEqualTo("{\"object\":\"page\",\"entry\":[]}");
  }

  @Test
  void a_gesture_that_nobody_knows_is_a_bad_request() {
    gesture(ASHAS_CHAT, "{\"type\":\"dance\"}").statusCode(400);
    gesture("shoppers/not-a-number/messages", "{\"type\":\"text\",\"text\":\"Hi\"}")
        .statusCode(400);
    gesture(ASHAS_CHAT, "{\"type\":\"text\"}").statusCode(400);
  }

  @Test
  void the_handshake_tells_whether_the_callback_knows_the_token() {
    given().post("/simulator/verify").then().statusCode(200).body("verified", equalTo(true));
    given()
        .queryParam("token", "wrong")
        .post("/simulator/verify")
        .then()
        .body("verified", equalTo(false))
        .body("statusCode", equalTo(403));
  }

  @Nested
  class When_the_callback_does_not_answer_200 {

    @Test
    void the_same_bytes_are_repeated_until_it_does() {
      FakeGateway.refuse(2, "Anybody home?");

      gesture(ASHAS_CHAT, "{\"type\":\"text\",\"text\":\"Anybody home?\"}")
          .statusCode(200)
          .body("deliveries[0].attempts", equalTo(3));

      assertThat(FakeGateway.received("Anybody home?")).hasSize(3);
      assertThat(
              FakeGateway.received("Anybody home?").stream()
                  .map(FakeGateway.Received::body)
                  .distinct())
          .hasSize(1);
      given()
          .get("/simulator/webhooks")
          .then()
          .body("pending", equalTo(0))
          .body("taken", equalTo(1))
          .body("attempts", equalTo(3));
    }

    @Test
    void the_caller_learns_it_when_patience_ends() {
      FakeGateway.refuse(1000, "Hi");

      gesture(ASHAS_CHAT + "?patienceMillis=200", "{\"type\":\"text\",\"text\":\"Hi\"}")
          .statusCode(202)
          .body("delivered", equalTo(false))
          .body("deliveries[0].statusCode", equalTo(503));
    }

    @Test
    void nobody_has_to_wait() {
      FakeGateway.refuse(1000, "Hi");

      gesture(ASHAS_CHAT + "?wait=false", "{\"type\":\"text\",\"text\":\"Hi\"}")
          .statusCode(202)
          .body("delivered", equalTo(false));
    }
  }
}
