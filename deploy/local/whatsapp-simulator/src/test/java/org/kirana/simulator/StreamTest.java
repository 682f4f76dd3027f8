package org.kirana.simulator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page with the two phones hears and asks. */
@QuarkusTest
class StreamTest extends SimulatorTest {

  @TestHTTPResource("/simulator/stream")
  URI stream;

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<String> heard = new CopyOnWriteArrayList<>();

  @BeforeEach
  void aPageIsOpen() {
    http.sendAsync(HttpRequest.newBuilder(stream).build(), BodyHandlers.ofLines())
        .thenAccept(answer -> answer.body().forEach(heard::add));
    await().until(() -> heard.stream().anyMatch(line -> line.contains("state")));
  }

  @AfterEach
  void itIsClosed() {
    http.shutdownNow();
  }

  @Test
  void it_is_told_that_there_is_no_broker() {
    assertThat(heard).contains("event:feed").anyMatch(line -> line.contains("ABSENT"));
  }

  @Test
  void it_hears_of_every_message_and_status() {
    ashaSaysHi();
    await().until(() -> changes() == 1);
    String wamid = sendAccepted(SHOPPER_LINE, textTo("+" + ASHA));
    awaitStatus(wamid, "read");
    await().until(() -> changes() == 5);
  }

  @Test
  void it_is_told_who_has_a_chat_the_latest_first() {
    ashaSaysHi();
    gesture("partners/" + A_PARTNER + "/messages", "{\"type\":\"text\",\"text\":\"open\"}");
    given().get("/simulator/phones").then().body("waId", contains(A_PARTNER, ASHA));
    given().get("/simulator/phones?line=shopper").then().body("waId", contains(ASHA));
  }

  @Test
  void it_sees_until_when_the_window_is_open() {
    gesture(
        "shoppers/" + ASHA + "/messages",
        "{\"type\":\"text\",\"text\":\"Hi\",\"at\":\"2026-11-20T06:30:00Z\"}");
    given()
        .get("/simulator/phones/" + ASHA + "?line=shopper")
        .then()
        .body("windowClosesAt", equalTo("2026-11-21T06:30:00Z"));
  }

  @Test
  void the_catalogue_comes_from_the_business() {
    given()
        .get("/simulator/catalogue")
        .then()
        .statusCode(200)
        .body("products.sku", contains("ATTA_5KG", "MILK_500ML"));
  }

  private long changes() {
    return heard.stream().filter(line -> line.startsWith("data:") && line.contains(ASHA)).count();
  }
}
