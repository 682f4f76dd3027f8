package org.kirana.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The shopper of a story, who reads everything once. */
final class StoryShopper {

  private final Person person;
  private final Feed feed;
  private final Telling telling;
  private int read;

  StoryShopper(Person person, Feed feed, Telling telling) {
    this.person = person;
    this.feed = feed;
    this.telling = telling;
  }

  /** The first message, by which the house gets to know its sender. */
  StoryEvent greets(String words) {
    StoryEvent received = does(Map.of("type", "text", "text", words));
    feed.follow(received.text("contactId"));
    return received;
  }

  StoryEvent sharesLocation() {
    return does(Map.of("type", "location", "latitude", 19.0771, "longitude", 72.9986));
  }

  StoryEvent sendsCart() {
    return does(Map.of("type", "order", "items", Basket.ofTheWeek().asCart()));
  }

  private StoryEvent does(Map<String, ?> gesture) {
    String wamid = person.does(gesture);
    feed.follow(wamid);
    return feed.await("message-received", event -> event.text("messageId").equals(wamid));
  }

  /** Waits for so many answers to what was said, each on its way, and reads them. */
  void reads(int answers, StoryEvent said) {
    for (int number = 0; number < answers; number++) {
      JsonNode bubble = person.awaitMessage(read, anything -> true, "reply");
      String messageId = bubble.path("message").path("biz_opaque_callback_data").asText();
      feed.await(
          "message-status-changed",
          event -> event.text("messageId").equals(messageId) && event.follows(said, "contactId"));
      telling.bubble("Kirana", bubble.path("body").asText());
      read++;
    }
  }

  /** The bill, as it lies in the chat. */
  JsonNode readsInvoice() {
    JsonNode bubble =
        person.awaitMessage(
            read, message -> message.path("kind").asText("").equals("document"), "invoice");
    telling.bubble("Kirana", bubble.path("body").asText());
    return bubble;
  }

  /** The address behind the button that opens the mini-store. */
  String linkToMiniStore() {
    List<JsonNode> messages = person.messages();
    return messages.stream()
        .map(message -> message.at("/message/interactive/action/parameters/url").asText(""))
        .filter(url -> !url.isEmpty())
        .findFirst()
        .orElseThrow(() -> new Impatient("The chat has no link to the mini-store."));
  }
}
