package org.kirana.events.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kirana.events.ledger.LedgerTopics;
import org.kirana.events.ledger.PaymentSubscriber;
import org.kirana.local.infrastructure.EventProbe;

/** What an operator reaches on the management port, and what nobody else does. */
@QuarkusTest
@QuarkusTestResource(LedgerTopics.class)
class ManagementIT {

  private static final String TOKEN = "the operators of the ledger";
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  @TestHTTPResource(value = "/", management = true)
  URI management;

  @TestHTTPResource("/")
  URI service;

  @Inject PaymentSubscriber payments;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String broker;

  private String account;

  @BeforeEach
  void openAnAccount() {
    account = UUID.randomUUID().toString();
  }

  @Test
  void nobodyIsLetInWithoutTheToken() throws Exception {
    for (String shown : new String[] {"", "Bearer ", "Bearer somebody else", TOKEN}) {
      HttpResponse<String> answer = ask("GET", "/dead-letters", shown);
      assertThat(answer.statusCode()).as("with '%s'", shown).isEqualTo(401);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
      assertThat(JSON.readTree(answer.body()).path("status").asInt()).isEqualTo(401);
    }
  }

  @Test
  void theServicesOwnPortKnowsNothingOfIt() throws Exception {
    assertThat(send("GET", service.resolve("/dead-letters"), "Bearer " + TOKEN).statusCode())
        .isEqualTo(404);
  }

  @Test
  void healthAndMetricsStayOnTheServicesOwnPort() throws Exception {
    assertThat(send("GET", service.resolve("/q/health"), "").body()).contains("events");
    assertThat(send("GET", service.resolve("/q/metrics"), "").body())
        .contains("kirana_events_parked");
  }

  @Nested
  class WhenAnEventIsDead {

    @BeforeEach
    void payWhatCannotBeHeard() throws Exception {
      pay("bad", "throws");
      pay("behind", "");
      await().until(() -> mine().size() == 2);
    }

    @Test
    void itIsListedWithWhatWaitsBehindItAndNothingPersonal() throws Exception {
      JsonNode dead = mine().get(0);
      assertThat(dead.path("state").asText()).isEqualTo("DEAD");
      assertThat(dead.path("kind").asText()).isEqualTo("IllegalStateException");
      assertThat(dead.path("type").asText()).isEqualTo("payment-made");
      assertThat(mine().get(1).path("state").asText()).isEqualTo("WAITING");
      assertThat(dead.has("value") || dead.has("reason") || dead.has("headers")).isFalse();
      assertThat(operator("GET", place(dead)).body()).doesNotContain("paise", "value", "reason");
    }

    @Test
    void whatMayBePersonalIsShownWhereItIsAskedFor() throws Exception {
      JsonNode shown =
          JSON.readTree(operator("GET", place(mine().get(0)) + "?personal=true").body());
      assertThat(shown.path("value").asText()).contains("throws");
      assertThat(shown.path("reason").asText()).startsWith("IllegalStateException");
      assertThat(shown.path("headers").path("ce_type").asText()).isEqualTo("payment-made");
    }

    @Test
    void aReplayIsCarriedOutOnceHoweverOftenItIsClicked() throws Exception {
      String replay = place(mine().get(0)) + "/replay";
      payments.cure(account);
      assertThat(operator("POST", replay).statusCode()).isEqualTo(202);
      assertThat(operator("POST", replay).statusCode()).isIn(202, 404);
      await().until(() -> mine().isEmpty());
      assertThat(operator("POST", replay).statusCode()).isEqualTo(404);
      try (EventProbe probe = new EventProbe(broker)) {
        assertThat(probe.seen("entries"))
            .filteredOn(event -> account.equals(event.key()))
            .hasSize(2);
      }
    }

    @Test
    void whatWaitsBehindItIsNotReplayedBefore() throws Exception {
      HttpResponse<String> answer = operator("POST", place(mine().get(1)) + "/replay");
      assertThat(answer.statusCode()).isEqualTo(409);
      assertThat(answer.body())
          .contains("same key is still dead", "@" + mine().get(0).path("offset").asLong());
    }

    @Test
    void aQuestionThatMakesNoSenseIsToldSo() throws Exception {
      assertThat(operator("POST", "/dead-letters/payments/one/2/replay").statusCode())
          .isEqualTo(400);
      assertThat(operator("GET", "/dead-letters/payments/0/999999").statusCode()).isEqualTo(404);
    }
  }

  private List<JsonNode> mine() throws Exception {
    List<JsonNode> mine = new ArrayList<>();
    for (JsonNode letter : JSON.readTree(operator("GET", "/dead-letters").body())) {
      if (account.equals(letter.path("key").asText())) {
        mine.add(letter);
      }
    }
    return mine;
  }

  private static String place(JsonNode letter) {
    return "/dead-letters/%s/%d/%d"
        .formatted(
            letter.path("topic").asText(),
            letter.path("partition").asInt(),
            letter.path("offset").asLong());
  }

  private void pay(String payment, String memo) {
    String json =
        """
        {"paymentId":"%s","account":"%s","paise":5,"memo":"%s"}"""
            .formatted(account + payment, account, memo);
    try (EventProbe probe = new EventProbe(broker)) {
      probe.send("payments", "payment-made", account + payment, account, json);
    }
  }

  private HttpResponse<String> operator(String method, String path) throws Exception {
    return ask(method, path, "Bearer " + TOKEN);
  }

  private HttpResponse<String> ask(String method, String path, String authorization)
      throws IOException, InterruptedException {
    return send(method, management.resolve(path), authorization);
  }

  private static HttpResponse<String> send(String method, URI uri, String authorization)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody());
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
