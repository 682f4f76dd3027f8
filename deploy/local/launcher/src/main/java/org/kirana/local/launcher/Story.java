package org.kirana.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kirana.local.seed.SyntheticStore;
import org.kirana.local.seed.SyntheticStores;

/**
 * From "Hi" to the invoice, on both roads: a cart in the chat, and the mini-store. People and pages
 * act over HTTP only.
 */
record Story(Simulator simulator, URI gateway, Feed feed, Telling telling) {

  /** A cart in the chat becomes the invoice that is returned. */
  byte[] inTheChat(String phone) {
    StoryShopper shopper = shopper(phone);
    telling.scene("A shopper in Vashi writes \"Hi\".");
    shopper.reads(2, shopper.greets("Hi"));
    telling.scene("The shopper shares the location.");
    shopper.reads(1, shopper.sharesLocation());
    telling.scene("The shopper sends a cart.");
    return follow(shopper, shopper.sendsCart());
  }

  /** A basket in the mini-store becomes the invoice that is returned. */
  byte[] inTheMiniStore(String phone) {
    StoryShopper shopper = shopper(phone);
    telling.scene("Another shopper writes \"नमस्ते\".");
    StoryEvent greeting = shopper.greets("नमस्ते");
    shopper.reads(2, greeting);
    telling.scene("The shopper opens the mini-store's link, fills a basket and orders.");
    new MiniStoreVisit(gateway, shopper.linkToMiniStore())
        .checkOut(Basket.ofTheWeek(), "400703", "Flat 3, Sector 17, Vashi");
    StoryEvent checkout =
        feed.await(
            "message-received",
            event -> event.follows(greeting, "contactId") && event.text("kind").equals("checkout"));
    return follow(shopper, checkout);
  }

  private StoryShopper shopper(String phone) {
    return new StoryShopper(new Person(simulator, phone, "shopper"), feed, telling);
  }

  private byte[] follow(StoryShopper shopper, StoryEvent wish) {
    StoryEvent placed = awaitOrder(wish);
    StoryEvent matched = awaitStore(placed);
    byte[] invoice = awaitInvoice(shopper, List.of(wish, placed, matched));
    handOver(matched);
    return invoice;
  }

  private StoryEvent awaitOrder(StoryEvent wish) {
    StoryEvent placed = feed.await("order-placed", event -> event.follows(wish, "contactId"));
    feed.follow(placed.text("orderId"));
    return placed;
  }

  private StoryEvent awaitStore(StoryEvent placed) {
    StoryEvent fate = awaitFate(placed);
    if (fate.type().equals("send-message")) {
      accept(fate);
      fate = feed.awaitAny("store-matched", event -> isFate(event, placed));
    }
    if (!fate.type().equals("store-matched")) {
      throw new Impatient("No store took the order: " + fate.text("reason") + ".");
    }
    return fate;
  }

  /** A store is asked, has taken the order already, or none does. */
  private StoryEvent awaitFate(StoryEvent placed) {
    return feed.awaitAny(
        "store-matched",
        event -> isFate(event, placed) || event.text("messageId").startsWith(offerOf(placed)));
  }

  private static boolean isFate(StoryEvent event, StoryEvent placed) {
    return event.type().startsWith("store-") && event.follows(placed, "orderId");
  }

  private static String offerOf(StoryEvent placed) {
    return "offer:" + placed.text("orderId") + ":";
  }

  private void accept(StoryEvent offer) {
    String messageId = offer.text("messageId");
    feed.follow(messageId);
    reportOf(offer);
    Person partner = new Person(simulator, simulator.recipientOf(messageId), "partner");
    String tap = messageId.replaceFirst("offer", "accept");
    JsonNode asked = partner.awaitMessage(0, message -> offers(message, tap), "offer");
    telling.scene("The nearest store's partner is asked, and taps \"Accept\".");
    telling.bubble("Kirana", asked.path("body").asText());
    feed.follow(partner.does(Map.of("type", "button-reply", "id", tap)));
  }

  private static boolean offers(JsonNode message, String tap) {
    return message.path("buttons").toString().contains(tap);
  }

  private byte[] awaitInvoice(StoryShopper shopper, List<StoryEvent> steps) {
    StoryEvent matched = steps.getLast();
    StoryEvent message = feed.await("send-message", event -> event.follows(matched, "contactId"));
    StoryEvent taken = reportOf(message);
    StoryEvent sent = feed.await("invoice-sent", event -> event.follows(matched, "orderId"));
    JsonNode bubble = shopper.readsInvoice();
    telling.hops(Stream.concat(steps.stream(), Stream.of(message, taken, sent)).toList());
    return simulator.document(bubble.path("wamid").asText());
  }

  /** WhatsApp's report that the message is on its way. */
  private StoryEvent reportOf(StoryEvent message) {
    return feed.await(
        "message-status-changed",
        event -> event.follows(message, "messageId") && event.text("status").equals("sent"));
  }

  private void handOver(StoryEvent matched) {
    String orderId = matched.text("orderId");
    Person partner = partnerOf(matched.said().path("store").path("storeId").asText());
    String tap = "handed-over:" + orderId;
    JsonNode order = partner.awaitMessage(0, message -> offers(message, tap), "order");
    telling.scene("The goods leave the store: its partner taps \"Handed over\".");
    telling.bubble("Kirana", order.path("body").asText());
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
}
