package org.kirana.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kirana.local.seed.SyntheticStore;
import org.kirana.local.seed.SyntheticStores;

/**
 * From "Hi" to the invoice, as a shopper and a store partner live it; all they do goes over HTTP.
 */
final class Story {

  private final Simulator simulator;
  private final Feed feed;
  private final Telling telling;
  private final Person shopper;
  private int read;

  Story(Simulator simulator, Feed feed, Telling telling, String phone) {
    this.simulator = simulator;
    this.feed = feed;
    this.telling = telling;
    this.shopper = new Person(simulator, phone, "shopper");
  }

  /** Plays it and returns the invoice. */
  byte[] play() {
    sayHi();
    shareLocation();
    StoryEvent cart = sendCart();
    StoryEvent placed = awaitOrder(cart);
    StoryEvent matched = awaitStore(placed);
    byte[] invoice = awaitInvoice(List.of(cart, placed, matched));
    handOver(matched);
    return invoice;
  }

  private void sayHi() {
    telling.scene("A shopper in Vashi writes \"Hi\".");
    StoryEvent received = hear(shopper.does(Map.of("type", "text", "text", "Hi")));
    feed.follow(received.text("contactId"));
    readReply(received);
  }

  private void shareLocation() {
    telling.scene("The shopper shares the location.");
    String wamid =
        shopper.does(Map.of("type", "location", "latitude", 19.0771, "longitude", 72.9986));
    readReply(hear(wamid));
  }

  private StoryEvent sendCart() {
    telling.scene("The shopper sends a cart.");
    return hear(shopper.does(Map.of("type", "order", "items", Basket.weekly())));
  }

  private StoryEvent awaitOrder(StoryEvent cart) {
    StoryEvent placed = feed.await("order-placed", event -> event.follows(cart, "contactId"));
    feed.follow(placed.text("orderId"));
    return placed;
  }

  private StoryEvent awaitStore(StoryEvent placed) {
    StoryEvent fate =
        feed.awaitAny(
            "store-matched",
            event -> event.type().startsWith("store-") && event.follows(placed, "orderId"));
    if (!fate.type().equals("store-matched")) {
      throw new Impatient("No store took the order: " + fate.text("reason") + ".");
    }
    return fate;
  }

  private byte[] awaitInvoice(List<StoryEvent> steps) {
    StoryEvent matched = steps.getLast();
    StoryEvent message = messageAfter(matched);
    StoryEvent taken = reportOf(message);
    StoryEvent sent = feed.await("invoice-sent", event -> event.follows(matched, "orderId"));
    JsonNode bubble = shopper.awaitMessage(read, Story::isDocument, "invoice");
    telling.bubble("Kirana", bubble.path("body").asText());
    telling.hops(Stream.concat(steps.stream(), Stream.of(message, taken, sent)).toList());
    return simulator.document(bubble.path("wamid").asText());
  }

  private void handOver(StoryEvent matched) {
    String orderId = matched.text("orderId");
    Person partner = partnerOf(matched.said().path("store").path("storeId").asText());
    String tap = "handed-over:" + orderId;
    JsonNode offer =
        partner.awaitMessage(
            0, message -> message.path("buttons").toString().contains(tap), "order");
    telling.scene("The store's partner reads the order and taps \"handed over\".");
    telling.bubble("Kirana", offer.path("body").asText());
    feed.follow(partner.does(Map.of("type", "button-reply", "id", tap)));
    feed.await("order-handed-over", event -> event.text("orderId").equals(orderId));
  }

  private Person partnerOf(String storeId) {
    SyntheticStore store =
        SyntheticStores.all().stream()
            .filter(each -> each.storeId().toString().equals(storeId))
            .findFirst()
            .orElseThrow(() -> new Impatient("The order went to a store that is not of the seed."));
    return new Person(simulator, store.partnerPhone().replace("+", ""), "partner");
  }

  private StoryEvent hear(String wamid) {
    feed.follow(wamid);
    return feed.await("message-received", event -> event.text("messageId").equals(wamid));
  }

  private void readReply(StoryEvent cause) {
    reportOf(messageAfter(cause));
    JsonNode reply = shopper.awaitMessage(read, anything -> true, "reply");
    telling.bubble("Kirana", reply.path("body").asText());
    read = shopper.messages().size();
  }

  /** What a service wants to be written to the shopper. */
  private StoryEvent messageAfter(StoryEvent cause) {
    return feed.await("send-message", event -> event.follows(cause, "contactId"));
  }

  /** WhatsApp's report that the message is on its way. */
  private StoryEvent reportOf(StoryEvent message) {
    return feed.await(
        "message-status-changed",
        event -> event.follows(message, "messageId") && event.text("status").equals("sent"));
  }

  private static boolean isDocument(JsonNode bubble) {
    return bubble.path("kind").asText().equals("document");
  }
}
