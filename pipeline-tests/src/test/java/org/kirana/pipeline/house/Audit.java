package org.kirana.pipeline.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.kirana.local.launcher.Service;

/** Compares what shoppers did with what the books and WhatsApp say: nothing lost, nothing twice. */
final class Audit {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Books books = House.books();
  private final long ordersBefore = books.orders();

  private Audit() {}

  static Audit begin() {
    return new Audit();
  }

  /** Every cart is one order, every order one decision, every match one invoice that was sent. */
  void closes(int carts) {
    Shoppers.awaitDelivered();
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(books.orders() - ordersBefore).isEqualTo(carts));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              assertThat(books.decided()).as("decided").isEqualTo(books.orders());
              assertThat(books.invoices()).as("invoices").isEqualTo(books.matched());
              assertThat(books.messagesOnTheirWay()).as("on their way").isZero();
              assertThat(books.invoicesSent()).as("invoices sent").isEqualTo(books.invoices());
            });
    assertThat(books.gapsInSeries()).as("gaps in number series").isZero();
    assertThat(books.placesLeaked()).as("places leaked").isZero();
    assertThat(books.storesOversold()).as("stores oversold").isZero();
    assertThat(books.deadLetters()).as("dead letters").isZero();
    assertThat(sentTwice()).as("sent twice").isLessThanOrEqualTo(books.guessedSends());
  }

  /** Messages that WhatsApp took more than once under one id of ours, and could deliver. */
  private static long sentTwice() {
    Map<String, Integer> accepted = new HashMap<>();
    JsonNode sent =
        Json.get(House.stack().uri(Service.WHATSAPP_SIMULATOR).resolve("/simulator/sent"));
    for (JsonNode each : sent) {
      if (!each.path("statuses").findValuesAsText("status").contains("failed")) {
        accepted.merge(each.path("callbackData").asText(), 1, Integer::sum);
      }
    }
    return accepted.values().stream().mapToLong(times -> times - 1).sum();
  }
}
