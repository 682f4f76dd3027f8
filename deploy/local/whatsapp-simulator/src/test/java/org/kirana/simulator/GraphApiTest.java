package org.kirana.simulator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GraphApiTest extends SimulatorTest {

  private static final String BUTTONS =
      """
      {"messaging_product":"whatsapp","to":"+919999900001","type":"interactive","interactive":{
        "type":"button","body":{"text":"Yes or no?"},"action":{"buttons":[
          {"type":"reply","reply":{"id":"yes","title":"Yes"}},
          {"type":"reply","reply":{"id":"no","title":"No"}}]}}}""";

  private static final String NEW_ORDER =
      """
      {"messaging_product":"whatsapp","to":"+919999800001","type":"template","template":{
        "name":"new_order","language":{"code":"en"},"components":[
          {"type":"body","parameters":[{"type":"text","text":"2 items"},
           {"type":"text","text":"2"},{"type":"text","text":"₹10"},{"type":"text","text":"1 km"}]},
          {"type":"button","sub_type":"quick_reply","index":"2",
           "parameters":[{"type":"payload","payload":"handed-over:42"}]}]}}""";

  private static String listOf(int rows, String button) {
    String all =
        IntStream.rangeClosed(1, rows)
            .mapToObj(
                row ->
                    "{\"id\":\"row:%1$d\",\"title\":\"Row %1$d\",\"description\":\"About %1$d\"}"
                        .formatted(row))
            .collect(Collectors.joining(","));
    return """
        {"messaging_product":"whatsapp","to":"+919999900001","type":"interactive","interactive":{
          "type":"list","body":{"text":"Which?"},
          "action":{"button":"%s","sections":[{"rows":[%s]}]}}}"""
        .formatted(button, all);
  }

  private static String linkTo(String url, String label) {
    return """
        {"messaging_product":"whatsapp","to":"+919999900001","type":"interactive","interactive":{
          "type":"cta_url","body":{"text":"Welcome"},
          "action":{"name":"cta_url","parameters":{"display_text":"%s","url":"%s"}}}}"""
        .formatted(label, url);
  }

  @Nested
  class With_an_open_window {

    @Test
    void a_text_is_accepted_then_sent_delivered_and_read() {
      ashaSaysHi();
      String wamid =
          send(SHOPPER_LINE, textTo("+91 99999-00001"))
              .statusCode(200)
              .body("messaging_product", equalTo("whatsapp"))
              .body("contacts[0].input", equalTo("+91 99999-00001"))
              .body("contacts[0].wa_id", equalTo(ASHA))
              .extract()
              .path("messages[0].id");

      awaitStatus(wamid, "delivered");
      awaitStatus(wamid, "read");
      JsonNode sent = awaitStatus(wamid, "sent");
      assertThat(sent.path("biz_opaque_callback_data").asText()).isEqualTo("welcome:1");
      assertThat(sent.path("recipient_id").asText()).isEqualTo(ASHA);
      assertThat(sent.at("/pricing/billable").asBoolean()).isTrue();
      assertThat(sent.at("/pricing/category").asText()).isEqualTo("service");
      given()
          .get("/simulator/phones/" + ASHA)
          .then()
          .body("messages.by", contains("phone", "business"))
          .body("messages[1].body", equalTo("Namaste"))
          .body("messages[1].statuses", contains("sent", "delivered", "read"));
    }

    @Test
    void buttons_can_be_tapped() {
      ashaSaysHi();
      String wamid = sendAccepted(SHOPPER_LINE, BUTTONS);
      awaitStatus(wamid, "sent");

      gesture("shoppers/" + ASHA + "/messages", "{\"type\":\"button-reply\",\"id\":\"yes\"}")
          .statusCode(200);

      JsonNode tap = FakeGateway.messages().getLast();
      assertThat(tap.at("/interactive/type").asText()).isEqualTo("button_reply");
      assertThat(tap.at("/interactive/button_reply/id").asText()).isEqualTo("yes");
      assertThat(tap.at("/interactive/button_reply/title").asText()).isEqualTo("Yes");
      assertThat(tap.at("/context/id").asText()).isEqualTo(wamid);
    }

    @Test
    void a_row_of_a_list_can_be_chosen() {
      ashaSaysHi();
      String wamid = sendAccepted(SHOPPER_LINE, listOf(2, "Choose"));
      awaitStatus(wamid, "sent");

      gesture("shoppers/" + ASHA + "/messages", "{\"type\":\"button-reply\",\"id\":\"row:2\"}")
          .statusCode(200);

      JsonNode tap = FakeGateway.messages().getLast();
      assertThat(tap.at("/interactive/type").asText()).isEqualTo("list_reply");
      assertThat(tap.at("/interactive/list_reply/id").asText()).isEqualTo("row:2");
      assertThat(tap.at("/interactive/list_reply/title").asText()).isEqualTo("Row 2");
      assertThat(tap.at("/context/id").asText()).isEqualTo(wamid);
    }

    @Test
    void a_link_is_shown_with_its_button() {
      ashaSaysHi();
      String wamid = sendAccepted(SHOPPER_LINE, linkTo("https://example.org/en#t=1", "Open"));
      awaitStatus(wamid, "sent");
      given()
          .get("/simulator/phones/" + ASHA + "?line=shopper")
          .then()
          .body("messages[1].kind", equalTo("cta_url"))
          .body("messages[1].body", equalTo("Welcome"))
          .body(
              "messages[1].message.interactive.action.parameters.url",
              equalTo("https://example.org/en#t=1"));
    }

    @Test
    void a_location_request_is_shown() {
      ashaSaysHi();
      sendAccepted(
          SHOPPER_LINE,
          """
          {"messaging_product":"whatsapp","to":"+919999900001","type":"interactive",
           "interactive":{"type":"location_request_message","body":{"text":"Where?"},
           "action":{"name":"send_location"}}}""");

      await()
          .untilAsserted(
              () ->
                  given()
                      .get("/simulator/phones/" + ASHA)
                      .then()
                      .body("messages[1].kind", equalTo("location_request_message"))
                      .body("messages[1].body", equalTo("Where?")));
    }

    @Test
    void a_document_is_fetched_before_it_is_sent() {
      ashaSaysHi();
      String wamid = sendAccepted(SHOPPER_LINE, documentAt(FakeGateway.address("/invoice.pdf")));

      awaitStatus(wamid, "sent");
      byte[] bytes =
          given()
              .get("/simulator/documents/" + wamid)
              .then()
              .statusCode(200)
              .contentType("application/pdf")
              .extract()
              .asByteArray();
      assertThat(bytes).isEqualTo(FakeGateway.A_PDF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing-here.pdf", "/page.html"})
    void a_document_that_cannot_be_fetched_fails(String path) {
      ashaSaysHi();
      String wamid = sendAccepted(SHOPPER_LINE, documentAt(FakeGateway.address(path)));

      JsonNode failed = awaitStatus(wamid, "failed");
      assertThat(failed.at("/errors/0/code").asInt()).isEqualTo(131053);
      given().get("/simulator/documents/" + wamid).then().statusCode(404);
      assertThat(statusesOf(wamid)).containsExactly("failed");
    }

    @Test
    void a_user_id_is_reached_by_recipient_only() {
      ashaSaysHi();
      String userId = given().get("/simulator/phones/" + ASHA).then().extract().path("userId");

      String dropped = sendAccepted(SHOPPER_LINE, textTo(userId));
      String wamid =
          send(SHOPPER_LINE, textTo(userId).replace("\"to\"", "\"recipient\""))
              .statusCode(200)
              .body("contacts[0].user_id", equalTo(userId))
              .extract()
              .path("messages[0].id");

      JsonNode sent = awaitStatus(wamid, "sent");
      assertThat(sent.path("recipient_user_id").asText()).isEqualTo(userId);
      assertThat(sent.has("recipient_id")).isFalse();
      assertThat(statusesOf(dropped)).isEmpty();
    }
  }

  @Nested
  class With_a_closed_window {

    @Test
    void a_text_is_accepted_and_fails_later() {
      String wamid = sendAccepted(SHOPPER_LINE, textTo("+919999900001"));

      JsonNode failed = awaitStatus(wamid, "failed");
      assertThat(failed.at("/errors/0/code").asInt()).isEqualTo(131047);
      assertThat(failed.path("biz_opaque_callback_data").asText()).isEqualTo("welcome:1");
      assertThat(failed.has("recipient_user_id")).isFalse();
      given()
          .queryParam("callbackData", "welcome:1")
          .get("/simulator/sent")
          .then()
          .body("", hasSize(1))
          .body("[0].statuses[0].status", equalTo("failed"))
          .body("[0].statuses[0].code", equalTo(131047));
    }

    @Test
    void the_window_is_each_lines_own_and_ends_after_a_day() {
      ashaSaysHi();
      awaitStatus(sendAccepted(PARTNER_LINE, textTo("+" + ASHA)), "failed");

      gesture(
              "shoppers/919999900002/messages",
              "{\"type\":\"text\",\"text\":\"Hi\",\"at\":\"2020-01-01T00:00:00Z\"}")
          .statusCode(200);
      awaitStatus(sendAccepted(SHOPPER_LINE, textTo("+919999900002")), "failed");

      given().delete("/simulator/shoppers/" + ASHA + "/window").then().statusCode(204);
      awaitStatus(sendAccepted(SHOPPER_LINE, textTo("+" + ASHA)), "failed");
    }

    @Test
    void a_template_arrives_and_its_button_comes_back_as_button() {
      String wamid = sendAccepted(PARTNER_LINE, NEW_ORDER);
      JsonNode sent = awaitStatus(wamid, "sent");

      gesture(
              "partners/" + A_PARTNER + "/messages",
              "{\"type\":\"button-reply\",\"id\":\"handed-over:42\"}")
          .statusCode(200);

      assertThat(sent.at("/pricing/category").asText()).isEqualTo("utility");
      JsonNode tap = FakeGateway.messages().getLast();
      assertThat(tap.path("type").asText()).isEqualTo("button");
      assertThat(tap.at("/button/payload").asText()).isEqualTo("handed-over:42");
      assertThat(tap.at("/button/text").asText()).isEqualTo("Handed over");
      assertThat(tap.at("/context/id").asText()).isEqualTo(wamid);
    }
  }

  @Nested
  class Refuses {

    @Test
    void a_wrong_token() {
      given()
          .header("Authorization", "Bearer wrong")
          .body(textTo("+" + ASHA))
          .post(SHOPPER_LINE)
          .then()
          .statusCode(401)
          .body("error.code", equalTo(190));
      given().body("{}").post(SHOPPER_LINE).then().statusCode(401);
    }

    @Test
    void a_number_that_is_not_the_businesss() {
      send("/v25.0/1234/messages", textTo("+" + ASHA))
          .statusCode(400)
          .body("error.message", containsString("does not exist"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "[]", "{}", "{\"messaging_product\":\"sms\"}"})
    void what_is_no_message(String body) {
      refused(body, 100).body("error.fbtrace_id", startsWith(""));
    }

    @Test
    void an_unknown_kind() {
      refused(textTo("+" + ASHA).replace("\"type\":\"text\"", "\"type\":\"carrier-pigeon\""), 100);
      refused(BUTTONS.replace("\"type\":\"button\"", "\"type\":\"carousel\""), 131009);
    }

    @Test
    void a_message_for_nobody() {
      refused("{\"messaging_product\":\"whatsapp\",\"text\":{\"body\":\"Hi\"}}", 100);
      refused(textTo("not a number"), 131009);
    }

    @ParameterizedTest
    @CsvSource({"4097, 131009", "0, 131009"})
    void a_text_beyond_its_limits(int length, int code) {
      refused(textTo("+" + ASHA).replace("Namaste", "x".repeat(length)), code);
    }

    @Test
    void buttons_beyond_their_limits() {
      refused(BUTTONS.replace("\"Yes\"", "\"" + "y".repeat(21) + "\""), 131009);
      refused(BUTTONS.replace("\"No\"", "\"Yes\""), 131009);
      refused(BUTTONS.replace("\"yes\"", "\"" + "y".repeat(257) + "\""), 131009);
      refused(BUTTONS.replace("Yes or no?", "?".repeat(1025)), 131009);
      refused(BUTTONS.replace("\"body\":{\"text\":\"Yes or no?\"},", ""), 131008);
      refused(BUTTONS.replaceAll("\"buttons\":\\[[^]]*]", "\"buttons\":[]"), 131009);
    }

    @Test
    void a_list_beyond_its_limits() {
      refused(listOf(11, "Choose"), 131009);
      refused(listOf(1, "C".repeat(21)), 131009);
      refused(listOf(1, "Choose").replace("Row 1", "R".repeat(25)), 131009);
      refused(listOf(1, "Choose").replace("row:1", "r".repeat(201)), 131009);
      refused(listOf(1, "Choose").replace("About 1", "A".repeat(73)), 131009);
      refused(listOf(2, "Choose").replace("row:2", "row:1"), 131009);
      refused(listOf(0, "Choose"), 131009);
    }

    @Test
    void a_link_beyond_its_limits() {
      refused(linkTo("https://example.org", "L".repeat(21)), 131009);
      refused(linkTo("{store-link:en}", "Open"), 131009);
      refused(linkTo("https://example.org", "Open").replace("Welcome", "W".repeat(1025)), 131009);
      refused(linkTo("https://example.org", "Open").replace("display_text", "title"), 131008);
    }

    @Test
    void a_document_without_a_link() {
      refused(documentAt("ftp://example.com/a.pdf"), 131009);
      refused(documentAt("x").replace("\"link\":\"x\",", ""), 131008);
    }

    @Test
    void an_unfit_template() {
      refused(NEW_ORDER.replace("2 items", "2\\nitems"), 100);
      refused(NEW_ORDER.replace("new_order", "New Order"), 131009);
      refused(NEW_ORDER.replace("\"language\":{\"code\":\"en\"},", ""), 131008);
      refused(NEW_ORDER.replace("quick_reply", "horn"), 131009);
    }

    @Test
    void callback_data_that_is_too_long() {
      refused(textTo("+" + ASHA).replace("welcome:1", "w".repeat(513)), 131009);
    }
  }

  private static String documentAt(String link) {
    return """
        {"messaging_product":"whatsapp","to":"+919999900001","type":"document","document":{
          "link":"%s","filename":"invoice.pdf","caption":"Your invoice"}}"""
        .formatted(link);
  }
}
