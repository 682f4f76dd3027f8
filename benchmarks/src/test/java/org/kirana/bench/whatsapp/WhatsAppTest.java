package org.kirana.bench.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kirana.bench.load.Signature;
import org.kirana.local.infrastructure.FreePort;

class WhatsAppTest {

  private static final String TOKEN = "a-token";
  private static final String SECRET = "a-secret";
  private static final String SHOPPER_LINE = "11";
  private static final String PARTNER_LINE = "12";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Vertx business = Vertx.vertx();
  private final int businessPort = FreePort.any();
  private final int whatsAppPort = FreePort.any();
  private final List<JsonNode> heard = new CopyOnWriteArrayList<>();
  private final AtomicInteger forged = new AtomicInteger();
  private final AtomicInteger fetched = new AtomicInteger();
  private final AtomicInteger refusals = new AtomicInteger();
  private final HttpClient http = HttpClient.newHttpClient();

  @TempDir Path run;
  private Vertx whatsApp;

  @BeforeEach
  void start() throws IOException {
    business
        .createHttpServer()
        .requestHandler(this::answer)
        .listen(businessPort, "127.0.0.1")
        .toCompletionStage()
        .toCompletableFuture()
        .join();
    whatsApp =
        WhatsApp.start(
            new WhatsAppPlan(
                whatsAppPort,
                at(businessPort, "/webhooks"),
                new WhatsAppPlan.Secrets(TOKEN, SECRET),
                PARTNER_LINE,
                Duration.ofMillis(20),
                Duration.ofMillis(5)),
            run);
    await().until(() -> FreePort.answers(whatsAppPort));
  }

  @AfterEach
  void stop() {
    whatsApp.close().toCompletionStage().toCompletableFuture().join();
    business.close().toCompletionStage().toCompletableFuture().join();
  }

  private void answer(HttpServerRequest request) {
    if (request.path().equals("/bill.pdf")) {
      fetched.incrementAndGet();
      request.response().end("%PDF-1.7");
      return;
    }
    request.body().onSuccess(body -> hear(request, body.getBytes()));
  }

  private void hear(HttpServerRequest request, byte[] body) {
    if (!new Signature(SECRET).header(body).equals(request.getHeader("X-Hub-Signature-256"))) {
      forged.incrementAndGet();
    }
    if (refusals.getAndDecrement() > 0) {
      request.response().setStatusCode(503).end();
      return;
    }
    try {
      heard.add(JSON.readTree(body));
    } catch (IOException e) {
      forged.incrementAndGet();
    }
    request.response().end();
  }

  @Test
  void aDocumentIsFetchedOnceAndItsMessageReportedThreeTimes() throws Exception {
    send(SHOPPER_LINE, TOKEN, document("invoice:1"));
    await()
        .untilAsserted(() -> assertThat(statuses()).containsExactly("sent", "delivered", "read"));
    assertThat(fetched).hasValue(1);
    assertThat(forged).hasValue(0);
    await()
        .untilAsserted(
            () ->
                assertThat(Seen.readFrom(run).stream().filter(Seen::isMessage).map(Seen::id))
                    .containsExactly("invoice:1"));
  }

  @Test
  void aDocumentThatIsNotThereFailsTheMessage() throws Exception {
    send(SHOPPER_LINE, TOKEN, document("invoice:2").replace("/bill.pdf", "/webhooks"));
    await().untilAsserted(() -> assertThat(statuses()).containsExactly("failed"));
  }

  @Test
  void aWebhookThatIsNotTakenIsRepeated() throws Exception {
    refusals.set(2);
    send(SHOPPER_LINE, TOKEN, document("invoice:3"));
    await()
        .untilAsserted(
            () -> assertThat(statuses()).containsExactlyInAnyOrder("sent", "delivered", "read"));
  }

  @Test
  void aPartnerAcceptsAnOfferAndHandsAnOrderOver() throws Exception {
    send(PARTNER_LINE, TOKEN, buttons("offer:4:1", "accept:4:1"));
    send(PARTNER_LINE, TOKEN, template("new-order:4", "handed-over:4"));
    await()
        .untilAsserted(
            () ->
                assertThat(
                        heard.stream()
                            .map(webhook -> webhook.at("/entry/0/changes/0/value/messages/0"))
                            .filter(message -> !message.isMissingNode())
                            .map(
                                message ->
                                    message.at("/interactive/button_reply/id").asText("")
                                        + message.at("/button/payload").asText("")))
                    .containsExactly("accept:4:1", "handed-over:4"));
  }

  @Test
  void aWrongTokenIsRefused() throws Exception {
    assertThat(send(SHOPPER_LINE, "another", document("invoice:5")).statusCode()).isEqualTo(401);
  }

  private List<String> statuses() {
    return heard.stream()
        .flatMap(webhook -> webhook.at("/entry/0/changes/0/value/statuses").valueStream())
        .map(status -> status.path("status").asText())
        .toList();
  }

  private HttpResponse<String> send(String line, String token, String message) throws Exception {
    return http.send(
        HttpRequest.newBuilder(at(whatsAppPort, "/v26.0/" + line + "/messages"))
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(message))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private String document(String id) {
    return """
    {"to":"+915100000001","type":"document","document":{"link":"%s","filename":"bill.pdf"},
     "biz_opaque_callback_data":"%s"}"""
        .formatted(at(businessPort, "/bill.pdf"), id);
  }

  private static String buttons(String id, String button) {
    return """
    {"to":"+915000000001","type":"interactive","interactive":{"type":"button","action":{"buttons":[
     {"type":"reply","reply":{"id":"%s","title":"Accept"}}]}},"biz_opaque_callback_data":"%s"}"""
        .formatted(button, id);
  }

  private static String template(String id, String payload) {
    return """
    {"to":"+915000000001","type":"template","template":{"name":"new_order","components":[
     {"type":"button","sub_type":"quick_reply","parameters":[{"type":"payload","payload":"%s"}]}]},
     "biz_opaque_callback_data":"%s"}"""
        .formatted(payload, id);
  }

  private static URI at(int port, String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
