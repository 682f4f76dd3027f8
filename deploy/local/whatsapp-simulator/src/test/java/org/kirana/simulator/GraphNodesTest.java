package org.kirana.simulator;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Graph API knows beside messages: files, numbers, templates, receipts, rates. */
@QuarkusTest
class GraphNodesTest extends SimulatorTest {

  private static final String ACCOUNT = "/v26.0/990000000000001/";
  private static final byte[] A_PICTURE = "a picture".getBytes(UTF_8);

  @Nested
  class A_file {

    @Test
    void is_uploaded_sent_looked_at_and_deleted() {
      ashaSaysHi();
      String id = uploaded("image/png");

      String wamid = sendAccepted(SHOPPER_LINE, imageWithId(id));
      awaitStatus(wamid, "sent");
      assertThat(given().get("/simulator/documents/" + wamid).asByteArray()).isEqualTo(A_PICTURE);

      String url =
          authorized()
              .get("/v26.0/" + id)
              .then()
              .statusCode(200)
              .body("mime_type", equalTo("image/png"))
              .body("file_size", equalTo(A_PICTURE.length))
              .body("sha256", equalTo(sha256()))
              .body("id", equalTo(id))
              .extract()
              .path("url");
      assertThat(authorized().get(url).then().statusCode(200).extract().asByteArray())
          .isEqualTo(A_PICTURE);
      given().get(url).then().statusCode(401);
      authorized().get(url.replaceAll("ext=\\d+", "ext=1")).then().statusCode(404);

      authorized().delete("/v26.0/" + id).then().statusCode(200).body("success", equalTo(true));
      authorized().get("/v26.0/" + id).then().statusCode(400).body("error.code", equalTo(100));
      send(SHOPPER_LINE, imageWithId(id)).statusCode(400).body("error.code", equalTo(131009));
    }

    @ParameterizedTest
    @CsvSource({"text/html", "image/gif", "video/webm"})
    void of_another_type_is_refused(String type) {
      upload(type).statusCode(400).body("error.code", equalTo(100));
    }

    @Test
    void stands_above_words_and_is_of_their_kind() {
      ashaSaysHi();
      String id = uploaded("image/png");

      String wamid = sendAccepted(SHOPPER_LINE, above("image", id));
      awaitStatus(wamid, "sent");
      assertThat(given().get("/simulator/documents/" + wamid).asByteArray()).isEqualTo(A_PICTURE);
      JsonNode failed = awaitStatus(sendAccepted(SHOPPER_LINE, above("video", id)), "failed");
      assertThat(failed.at("/errors/0/code").asInt()).isEqualTo(131053);
    }

    private static String above(String kind, String id) {
      return """
          {"messaging_product":"whatsapp","to":"+%1$s","type":"interactive","interactive":{"type":"button",
           "header":{"type":"%2$s","%2$s":{"id":"%3$s"}},"body":{"text":"This?"},
           "action":{"buttons":[{"type":"reply","reply":{"id":"y","title":"Yes"}}]}}}"""
          .formatted(ASHA, kind, id);
    }

    @Test
    void is_not_found_on_a_bad_day() {
      String id = uploaded("image/png");
      orderFaults("{\"next\":{\"media-not-found\":1}}");

      authorized().get("/v26.0/" + id).then().statusCode(400).body("error.code", equalTo(100));
      authorized().get("/v26.0/" + id).then().statusCode(200);
    }

    @Test
    void that_somebody_sends_can_be_read_as_it_was_announced() {
      gesture(
              "shoppers/" + ASHA + "/messages",
              "{\"type\":\"file\",\"kind\":\"image\",\"caption\":\"This?\",\"base64\":\"%s\"}"
                  .formatted(Base64.getEncoder().encodeToString(A_PICTURE)))
          .statusCode(200);

      JsonNode image = FakeGateway.messages().getFirst().path("image");
      assertThat(image.path("caption").asText()).isEqualTo("This?");
      assertThat(
              HexFormat.of().formatHex(Base64.getDecoder().decode(image.path("sha256").asText())))
          .isEqualTo(sha256());
      String url =
          authorized().get("/v26.0/" + image.path("id").asText()).then().extract().path("url");
      assertThat(authorized().get(url).asByteArray()).isEqualTo(A_PICTURE);
      gesture("shoppers/" + ASHA + "/messages", "{\"type\":\"file\",\"kind\":\"smell\"}")
          .statusCode(400);
    }

    @Test
    void of_a_wrong_type_by_link_fails_later() {
      ashaSaysHi();
      String image =
          textTo("+" + ASHA)
              .replace("\"type\":\"text\"", "\"type\":\"image\"")
              .replaceAll(
                  "\"text\":\\{.*?}",
                  "\"image\":{\"link\":\"" + FakeGateway.address("/invoice.pdf") + "\"}");

      JsonNode failed = awaitStatus(sendAccepted(SHOPPER_LINE, image), "failed");

      assertThat(failed.at("/errors/0/code").asInt()).isEqualTo(131053);
    }

    private static String sha256() {
      try {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(A_PICTURE));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    private static String uploaded(String type) {
      return upload(type).statusCode(200).extract().path("id");
    }

    private static ValidatableResponse upload(String type) {
      return authorized()
          .multiPart("messaging_product", "whatsapp")
          .multiPart("type", type)
          .multiPart("file", "file", A_PICTURE, type)
          .post("/v26.0/990000000000011/media")
          .then();
    }

    private static String imageWithId(String id) {
      return "{\"messaging_product\":\"whatsapp\",\"to\":\"+%s\",\"type\":\"image\",\"image\":{\"id\":\"%s\"}}"
          .formatted(ASHA, id);
    }
  }

  @Nested
  class A_number {

    @Test
    void is_described() {
      authorized()
          .get("/v26.0/990000000000011")
          .then()
          .statusCode(200)
          .body("display_phone_number", equalTo("+919999000000"))
          .body("quality_rating", equalTo("GREEN"))
          .body("throughput.level", equalTo("STANDARD"));
      authorized().get(ACCOUNT + "phone_numbers").then().body("data", hasSize(2));
    }

    @Test
    void is_nobodys_business_without_the_token() {
      given().get("/v26.0/990000000000011").then().statusCode(401).body("error.code", equalTo(190));
      given().get(ACCOUNT + "phone_numbers").then().statusCode(401);
      authorized().get("/v26.0/1/phone_numbers").then().statusCode(400);
    }
  }

  @Nested
  class The_catalogue_of_templates {

    @Test
    void has_the_houses_own_in_three_languages() {
      authorized()
          .get(ACCOUNT + "message_templates?status=APPROVED")
          .then()
          .statusCode(200)
          .body("data.size()", greaterThan(40))
          .body("data.name", hasItems("invoice_ready", "order_ready", "order_on_its_way"));
      authorized()
          .get(ACCOUNT + "message_templates?name=order_on_its_way")
          .then()
          .body("data.language", contains("en", "hi", "mr"));
    }

    @Test
    void takes_a_new_one_which_waits_for_approval() {
      String hello =
          """
          {"name":"hello","language":"en","category":"UTILITY","components":[
            {"type":"BODY","text":"Hello {{1}}"},{"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"Hi"}]}]}""";
      authorized()
          .contentType(ContentType.JSON)
          .body(hello)
          .post(ACCOUNT + "message_templates")
          .then()
          .statusCode(200)
          .body("status", equalTo("PENDING"));

      send(SHOPPER_LINE, hello("Asha")).statusCode(404).body("error.code", equalTo(132001));
      decide("hello", "APPROVED");
      sendAccepted(SHOPPER_LINE, hello("Asha"));
      authorized().delete(ACCOUNT + "message_templates?name=hello").then().statusCode(200);
      send(SHOPPER_LINE, hello("Asha")).statusCode(404);
    }

    @Nested
    class With_names_instead_of_numbers {

      @Test
      void takes_each_parameter_by_its_name() {
        create("\"parameter_format\":\"named\",").body("status", equalTo("PENDING"));
        decide("ready_at", "APPROVED");

        sendAccepted(SHOPPER_LINE, ready("shop", "Ganesh", "time", "6 pm"));
        sendAccepted(SHOPPER_LINE, ready("time", "6 pm", "shop", "Ganesh"));
        refused(ready("shop", "Ganesh", "hour", "6 pm"), 132012);
        refused(ready("shop", "Ganesh", "shop", "6 pm"), 132012);
        refused(
            ready("shop", "Ganesh", "time", "6 pm").replace("\"parameter_name\":\"time\",", ""),
            100);
      }

      @Test
      void is_never_approved_unless_the_names_are_announced() {
        create("").body("status", equalTo("REJECTED"));
      }

      @Test
      void names_do_not_fit_numbers() {
        String named =
            hello("₹10")
                .replace("\"text\",\"text\"", "\"text\",\"parameter_name\":\"sum\",\"text\"");

        refused(named.replace("\"hello\"", "\"order_ready\""), 132012);
      }

      private ValidatableResponse create(String format) {
        return authorized()
            .contentType(ContentType.JSON)
            .body(
                "{\"name\":\"ready_at\",\"language\":\"en\",\"category\":\"UTILITY\",%s\"components\":[{\"type\":\"BODY\",\"text\":\"{{shop}} is ready at {{time}}\"}]}"
                    .formatted(format))
            .post(ACCOUNT + "message_templates")
            .then()
            .statusCode(200);
      }

      private static String ready(String... namesAndTexts) {
        return """
            {"messaging_product":"whatsapp","to":"+919999900001","type":"template","template":{"name":"ready_at",
             "language":{"code":"en"},"components":[{"type":"body","parameters":[
             {"type":"text","parameter_name":"%s","text":"%s"},{"type":"text","parameter_name":"%s","text":"%s"}]}]}}"""
            .formatted((Object[]) namesAndTexts);
      }
    }

    @ParameterizedTest
    @CsvSource({"PAUSED,132015,400", "DISABLED,132016,400", "REJECTED,132001,404"})
    void keeps_what_meta_does_not_allow(String status, int code, int httpStatus) {
      decide("order_ready", status);

      send(SHOPPER_LINE, ready()).statusCode(httpStatus).body("error.code", equalTo(code));
      decide("order_ready", "APPROVED");
      sendAccepted(SHOPPER_LINE, ready());
    }

    @Test
    void of_authentication_need_a_phone_number() {
      authorized()
          .contentType(ContentType.JSON)
          .body(
              """
              {"name":"code","language":"en","category":"AUTHENTICATION","components":[
                {"type":"BODY","text":"{{1}} is your code"}]}""")
          .post(ACCOUNT + "message_templates")
          .then()
          .statusCode(200);
      decide("code", "APPROVED");
      String toUserId =
          hello("123456")
              .replace("\"hello\"", "\"code\"")
              .replace("\"to\":\"+919999900001\"", "\"recipient\":\"IN.1234567\"");

      send(SHOPPER_LINE, toUserId).statusCode(400).body("error.code", equalTo(131062));
    }

    private static void decide(String name, String status) {
      given().put("/simulator/templates/" + name + "/" + status).then().statusCode(204);
    }

    private static String ready() {
      return hello("₹10").replace("\"hello\"", "\"order_ready\"");
    }

    private static String hello(String name) {
      return """
          {"messaging_product":"whatsapp","to":"+919999900001","type":"template","template":{"name":"hello",
           "language":{"code":"en"},"components":[{"type":"body","parameters":[{"type":"text","text":"%s"}]}]}}"""
          .formatted(name);
    }
  }

  @Nested
  class A_receipt {

    @Test
    void shows_that_the_business_has_read_and_is_typing() {
      String hi =
          gesture("shoppers/" + ASHA + "/messages", "{\"type\":\"text\",\"text\":\"Hi\"}")
              .extract()
              .path("wamids[0]");

      send(SHOPPER_LINE, receipt(hi)).statusCode(200).body("success", equalTo(true));

      given()
          .get("/simulator/phones/" + ASHA + "?line=shopper")
          .then()
          .body("readUntil", notNullValue())
          .body("typingUntil", notNullValue());
      awaitStatus(sendAccepted(SHOPPER_LINE, textTo("+" + ASHA)), "sent");
      given()
          .get("/simulator/phones/" + ASHA + "?line=shopper")
          .then()
          .body("typingUntil", nullValue());
    }

    @Test
    void is_refused_for_a_message_that_nobody_wrote() {
      send(SHOPPER_LINE, receipt("wamid.X")).statusCode(400).body("error.code", equalTo(100));
      send(SHOPPER_LINE, receipt("wamid.X").replace("\"read\"", "\"eaten\""))
          .statusCode(400)
          .body("error.code", equalTo(131009));
      send(SHOPPER_LINE, receipt("wamid.X").replace(",\"message_id\":\"wamid.X\"", ""))
          .statusCode(400)
          .body("error.code", equalTo(131008));
    }

    @Test
    void is_refused_for_what_was_written_more_than_30_days_ago() {
      String old =
          gesture(
                  "shoppers/" + ASHA + "/messages",
                  "{\"type\":\"text\",\"text\":\"Hi\",\"at\":\"%s\"}"
                      .formatted(Instant.now().minus(Duration.ofDays(30))))
              .extract()
              .path("wamids[0]");

      send(SHOPPER_LINE, receipt(old)).statusCode(400).body("error.code", equalTo(100));
    }

    private static String receipt(String wamid) {
      return "{\"messaging_product\":\"whatsapp\",\"status\":\"read\",\"message_id\":\"%s\",\"typing_indicator\":{\"type\":\"text\"}}"
          .formatted(wamid);
    }
  }

  @Nested
  class A_rate {

    @Test
    void of_one_person_is_45_at_once() {
      for (int i = 0; i < 45; i++) {
        sendAccepted(SHOPPER_LINE, textTo("+" + ASHA));
      }

      send(SHOPPER_LINE, textTo("+" + ASHA)).statusCode(400).body("error.code", equalTo(131056));
      sendAccepted(PARTNER_LINE, textTo("+" + ASHA));
      sendAccepted(SHOPPER_LINE, textTo("+" + A_PARTNER));
    }
  }

  @Nested
  class A_username {

    @Test
    void is_told_from_then_on_beside_the_name() {
      ashaSaysHi();
      assertThat(FakeGateway.contacts().getFirst().at("/profile").has("username")).isFalse();
      FakeGateway.forget();

      gesture(
              "shoppers/" + ASHA + "/messages",
              "{\"type\":\"text\",\"text\":\"Hi\",\"username\":\"asha.cooks\",\"identity\":\"user-id\"}")
          .statusCode(200);
      ashaSaysHi();

      assertThat(FakeGateway.contacts())
          .extracting(contact -> contact.at("/profile/username").asText())
          .containsExactly("asha.cooks", "asha.cooks");
    }
  }

  @Nested
  class A_status {

    @Test
    void has_a_price_and_no_conversation() {
      ashaSaysHi();
      String wamid = sendAccepted(SHOPPER_LINE, textTo("+" + ASHA));

      JsonNode sent = awaitStatus(wamid, "sent");
      assertThat(sent.has("conversation")).isFalse();
      assertThat(sent.at("/pricing/pricing_model").asText()).isEqualTo("PMP");
      assertThat(sent.at("/pricing/type").asText()).isEqualTo("regular");
      assertThat(awaitStatus(wamid, "delivered").has("pricing")).isTrue();
      assertThat(awaitStatus(wamid, "read").has("pricing")).isFalse();
    }
  }

  private static RequestSpecification authorized() {
    return given().header("Authorization", "Bearer access-token-for-tests");
  }
}
