package org.kirana.pipeline.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kirana.local.launcher.Secrets;
import org.kirana.local.launcher.Service;

/** Somebody who looks after the house wants to see where the time of one order went. */
class TracesRoadTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String NAME = "Asha Kulkarni-Deshmukh";

  private static TracedHouse house;
  private static Phone shopper;

  @BeforeAll
  static void anOrderIsBilled() {
    house = TracedHouse.open();
    shopper = house.shopper();
    shopper.ordersByCart();
    int answers = shopper.messages().size();
    shopper.writes("This is " + NAME);
    shopper.awaitsAnswers(answers + 1);
  }

  @AfterAll
  static void theHouseCloses() {
    house.close();
  }

  @Test
  void oneTraceLeadsFromTheWebhookThatBroughtTheCartToTheBillThatWasSent() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(what(theOrdersTrace()))
                    .contains(
                        "messaging-gateway: receive webhook",
                        "messaging-gateway: announce message-received",
                        "order-service: hear message-received",
                        "order-service: announce order-placed",
                        "store-assignment-service: hear order-placed",
                        "store-assignment-service: announce store-matched",
                        "invoice-service: hear store-matched",
                        "invoice-service: announce send-message",
                        "messaging-gateway: hear send-message",
                        "messaging-gateway: send to whatsapp",
                        "messaging-gateway: announce message-status-changed",
                        "invoice-service: hear message-status-changed",
                        "invoice-service: announce invoice-sent"));
  }

  @Test
  void everythingInItFollowsFromThatWebhook() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              List<SeenSpan> trace = theOrdersTrace();
              Set<String> known = trace.stream().map(SeenSpan::spanId).collect(Collectors.toSet());
              assertThat(trace)
                  .filteredOn(span -> !known.contains(span.parentId()))
                  .extracting(SeenSpan::what, SeenSpan::parentId)
                  .containsExactly(tuple("messaging-gateway: receive webhook", ""));
            });
  }

  @Test
  void aLineOfTheLogLeadsToTheTrace() {
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .untilAsserted(
            () ->
                assertThat(logOf(Service.STORE_ASSIGNMENT_SERVICE).json())
                    .filteredOn(line -> line.path("message").asText().startsWith("store matched"))
                    .extracting(line -> line.at("/mdc/traceId").asText())
                    .contains(theOrdersTrace().getFirst().traceId()));
  }

  @Test
  void nothingPersonalAndNoSecretIsInAnyTrace() {
    await().atMost(PATIENCE).until(() -> !theOrdersTrace().isEmpty());
    Secrets secrets = house.stack().secrets();
    assertThat(house.collector().raw())
        .contains("announce invoice-sent")
        .doesNotContain(
            shopper.number(),
            NAME,
            "72.9986",
            "Atta",
            "wamid.",
            "/invoices/",
            secrets.accessToken(),
            secrets.appSecret(),
            secrets.linkKey(),
            secrets.adminKey());
  }

  /** All that is known by now of the trace that ended with the bill. */
  private static List<SeenSpan> theOrdersTrace() {
    List<SeenSpan> all = house.collector().spans();
    List<String> billed =
        all.stream()
            .filter(span -> span.name().equals("announce invoice-sent"))
            .map(SeenSpan::traceId)
            .distinct()
            .toList();
    return all.stream().filter(span -> billed.contains(span.traceId())).toList();
  }

  private static Set<String> what(List<SeenSpan> trace) {
    return trace.stream().map(SeenSpan::what).collect(Collectors.toSet());
  }

  private static LogLines logOf(Service service) {
    return LogLines.of(house.stack().process(service).log());
  }
}
