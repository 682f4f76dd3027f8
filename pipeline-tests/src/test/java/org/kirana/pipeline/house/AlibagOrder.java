package org.kirana.pipeline.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.kirana.local.infrastructure.SeenEvent;
import org.kirana.local.launcher.Service;

/** An order for Alibag, whose stores are asked before they get it. */
record AlibagOrder(Phone shopper, String id) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Atta for 265 rupees and two packs of milk for 60. */
  static AlibagOrder by(Phone shopper) {
    shopper.writes("Hi");
    shopper.awaitsAnswers(2);
    shopper.sharesLocation(Alibag.LATITUDE, Alibag.LONGITUDE);
    shopper.awaitsAnswers(3);
    shopper.sendsCart();
    return placedBy(shopper);
  }

  /** The same atta, fetched at the store: that can be said in the mini-store only. */
  static AlibagOrder fetchedBy(Phone shopper) {
    shopper.writes("Hi");
    String token = shopper.awaitsLink(1).replaceFirst(".*#t=([^&]+).*", "$1");
    Json.post(
        House.stack().uri(Service.MESSAGING_GATEWAY).resolve("/checkouts"),
        Map.of(
            "checkoutId",
            UUID.randomUUID(),
            "language",
            "en",
            "lines",
            List.of(Map.of("sku", "ATTA_5KG", "quantity", 1, "shownUnitPricePaise", 26_500)),
            "shownTotalPaise",
            26_500,
            "fulfilment",
            "pickup",
            "place",
            Map.of("latitude", Alibag.LATITUDE, "longitude", Alibag.LONGITUDE)),
        token);
    return placedBy(shopper);
  }

  private static AlibagOrder placedBy(Phone shopper) {
    String ofShopper =
        "SELECT order_id FROM order_ WHERE contact_id = '" + House.books().contact(shopper) + "'";
    String id =
        await()
            .atMost(PATIENCE)
            .until(
                () -> House.books().text(Service.ORDER_SERVICE, ofShopper),
                order -> !order.isEmpty());
    return new AlibagOrder(shopper, id);
  }

  void acceptedBy(Phone partner) {
    partner.taps(partner.awaitsButton("accept:" + id));
    shopper.awaitsKind("document");
  }

  /** Order and number of the attempt, once that partner is asked. */
  String offeredTo(Phone partner) {
    return partner.awaitsButton("accept:" + id).replace("accept:", "");
  }

  /** The partner strikes the milk under the offer or under the order, and says that it is all. */
  void lacksMilk(Phone partner, String offerOrOrder) {
    partner.taps("missing:" + offerOrOrder);
    partner.taps(partner.awaitsButton("strike:" + id, "Milk"));
    partner.taps(partner.awaitsButton("struck:" + id));
  }

  void handedOverBy(Phone partner) {
    partner.taps("handed-over:" + id);
    awaitsState("HANDED_OVER");
  }

  void awaitsState(String state) {
    await().atMost(PATIENCE).until(() -> state().equals(state));
  }

  String state() {
    return House.books()
        .text(
            Service.STORE_ASSIGNMENT_SERVICE,
            "SELECT state FROM order_match WHERE order_id = '" + id + "'");
  }

  /** Waits until order-service knows as much; it tells the shopper what it knows. */
  void awaitsKnown(String condition) {
    String known =
        "SELECT count(*) FROM order_ WHERE order_id = '%s' AND %s".formatted(id, condition);
    await().atMost(PATIENCE).until(() -> House.books().number(Service.ORDER_SERVICE, known) == 1);
  }

  /** What is stated about the order on its fate, once it is. */
  JsonNode awaitsFact(String type) {
    return await().atMost(PATIENCE).until(() -> facts(type), facts -> !facts.isEmpty()).getFirst();
  }

  List<JsonNode> facts(String type) {
    return House.probe().seen("matches").stream()
        .filter(event -> type.equals(event.type()))
        .map(AlibagOrder::json)
        .filter(fact -> fact.path("orderId").asText().equals(id))
        .toList();
  }

  private static JsonNode json(SeenEvent event) {
    return Json.tree(Objects.requireNonNull(event.json()).getBytes(UTF_8));
  }

  long billedPaise() {
    return House.books()
        .number(
            Service.INVOICE_SERVICE,
            "SELECT coalesce(sum(payable_paise), 0) FROM invoice WHERE order_id = '" + id + "'");
  }

  long creditNotes() {
    return House.books()
        .number(
            Service.INVOICE_SERVICE,
            "SELECT count(*) FROM credit_note JOIN invoice USING (invoice_id) WHERE order_id = '"
                + id
                + "'");
  }

  /** The credit notes that reached the shopper, once they are so many. */
  void awaitsCreditNotes(int count) {
    await().atMost(PATIENCE).until(() -> creditNotesRead() == count);
  }

  private long creditNotesRead() {
    return shopper.messages().stream()
        .map(message -> message.at("/message/biz_opaque_callback_data").asText())
        .filter(id -> id.startsWith("credit-note:"))
        .count();
  }
}
