package org.kirana.pipeline.house;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.SeenEvent;
import org.kirana.local.launcher.Service;
import org.kirana.local.seed.SyntheticStore;
import org.kirana.local.seed.SyntheticStores;

/** From "Hi" to the invoice, and the ways that shoppers leave the straight road. */
class TheStoryTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Phone shopper = House.shopper();

  @Test
  void aHiALocationAndACartBecomeAnInvoiceOnWhatsApp() {
    shopper.writes("Hi");
    shopper.awaitsAnswers(2);
    shopper.awaitsKind("location_request_message");
    shopper.sharesLocation();
    shopper.awaitsAnswers(3);
    shopper.sendsCart();
    JsonNode invoice = shopper.awaitsKind("document");
    assertThat(invoice.path("body").asText()).contains("maps.google.com");
    assertThat(document(invoice)).startsWith("%PDF-".getBytes(US_ASCII));
    await().atMost(PATIENCE).until(() -> House.books().invoicesSent() > 0);
    assertThat(types("invoices")).contains("invoice-sent");
  }

  @Test
  void aCartBeforeTheLocationWaitsForIt() {
    shopper.sendsCart();
    shopper.awaitsKind("location_request_message");
    shopper.sharesLocation();
    shopper.awaitsKind("document");
  }

  @Test
  void whatIsToldTwiceHappensOnce() {
    shopper.writes("Hi");
    shopper.awaitsAnswers(2);
    shopper.sharesLocation();
    shopper.awaitsAnswers(3);
    String wamid = "wamid.twice-" + shopper.number();
    shopper.does(Phone.cart(), Map.of("wamid", wamid, "duplicates", 4));
    shopper.awaitsKind("document");
    shopper.does(Phone.cart(), Map.of("wamid", wamid));
    Json.post(
        House.stack().uri(Service.WHATSAPP_SIMULATOR).resolve("/simulator/webhooks?wait=false"),
        Map.of("messages", List.of(inBatch(wamid), inBatch(wamid))));
    shopper.writes("status");
    shopper.awaitsAnswers(5);
    assertThat(shopper.kinds().stream().filter("document"::equals)).hasSize(1);
    assertThat(House.books().ordersOf(shopper)).isEqualTo(1);
  }

  private Map<String, Object> inBatch(String wamid) {
    Map<String, Object> message = new TreeMap<>(Phone.cart());
    message.put("line", "shopper");
    message.put("phone", shopper.number());
    message.put("wamid", wamid);
    return message;
  }

  @Test
  void aPlaceThatNobodyServesIsSaid() {
    shopper.writes("Hi");
    shopper.awaitsAnswers(2);
    shopper.sharesLocation(28.6139, 77.2090);
    shopper.awaitsAnswers(3);
    shopper.sendsCart();
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(types("matches")).contains("store-not-matched"));
    shopper.awaitsAnswers(4);
    assertThat(shopper.kinds()).doesNotContain("document");
  }

  @Test
  void aMessageOfAnUnknownKindIsAnsweredPolitely() {
    shopper.does(
        Map.of(
            "type",
            "raw",
            "message",
            Map.of("type", "hologram", "hologram", Map.of("beam", true))));
    shopper.awaitsAnswers(1);
  }

  @Test
  void aShopperWithoutAPhoneNumberIsServedToo() {
    shopper.does(Map.of("type", "text", "text", "Namaste"), Map.of("identity", "user-id"));
    shopper.awaitsAnswers(1);
  }

  @Nested
  class WhenAStoreHasTheOrder {

    private String order() {
      JsonNode invoice = shopper.ordersByCart();
      String invoiceId =
          invoice.path("message").path("biz_opaque_callback_data").asText().replace("invoice:", "");
      return text(
          Service.INVOICE_SERVICE,
          "SELECT order_id FROM invoice WHERE invoice_id = '" + invoiceId + "'");
    }

    @Test
    void itsPartnerReadsItAndHandsItOver() {
      String order = order();
      Phone partner = partnerOf(order);
      JsonNode offer = partner.awaits(m -> m.path("buttons").toString().contains(order));
      assertThat(offer.path("kind").asText()).isEqualTo("template");
      partner.taps("handed-over:" + order);
      await().atMost(PATIENCE).until(() -> state(order).equals("HANDED_OVER"));
      await().atMost(PATIENCE).until(() -> House.books().placesLeaked() == 0);
    }

    @Test
    void theShopperMayCancelItAndTheStoreIsFreeAgain() {
      String order = order();
      shopper.writes("cancel");
      await().atMost(PATIENCE).until(() -> state(order).equals("CANCELLED"));
      JsonNode creditNote =
          shopper.awaits(
              message ->
                  message
                      .at("/message/biz_opaque_callback_data")
                      .asText()
                      .startsWith("credit-note:"));
      assertThat(document(creditNote)).startsWith("%PDF-".getBytes(US_ASCII));
      assertThat(House.books().gapsInSeries()).isZero();
      await().atMost(PATIENCE).until(() -> House.books().placesLeaked() == 0);
    }

    private String state(String order) {
      return text(
          Service.STORE_ASSIGNMENT_SERVICE,
          "SELECT state FROM order_match WHERE order_id = '" + order + "'");
    }

    private Phone partnerOf(String order) {
      String storeId =
          text(
              Service.STORE_ASSIGNMENT_SERVICE,
              "SELECT store_id FROM order_match WHERE order_id = '" + order + "'");
      SyntheticStore store =
          SyntheticStores.all().stream()
              .filter(each -> each.storeId().toString().equals(storeId))
              .findFirst()
              .orElseThrow();
      return new Phone(shopper.whatsApp(), store.partnerPhone().replace("+", ""), "partner");
    }
  }

  private static String text(Service service, String sql) {
    return House.books().text(service, sql);
  }

  private static List<String> types(String topic) {
    return House.probe().seen(topic).stream().map(SeenEvent::type).toList();
  }

  private static byte[] document(JsonNode message) {
    URI uri =
        House.stack()
            .uri(Service.WHATSAPP_SIMULATOR)
            .resolve("/simulator/documents/" + message.path("wamid").asText());
    return Json.send(HttpRequest.newBuilder(uri)).body();
  }
}
