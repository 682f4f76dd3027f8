package org.kirana.pipeline.house;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.StreamSupport;

/** Somebody's phone on one of the two lines; India has no numbers that begin with 51. */
record Phone(URI whatsApp, String number, String line) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  static Phone fresh(URI whatsApp, String line) {
    long random = RandomGenerator.getDefault().nextLong(100_000_000);
    return new Phone(whatsApp, "9151%08d".formatted(random), line);
  }

  void writes(String text) {
    does(Map.of("type", "text", "text", text));
  }

  /** Vashi, where shops are near. */
  void sharesLocation() {
    sharesLocation(19.0771, 72.9986);
  }

  void sharesLocation(double latitude, double longitude) {
    does(Map.of("type", "location", "latitude", latitude, "longitude", longitude));
  }

  void sendsCart() {
    does(cart());
  }

  /** A cart at the prices of the seed. */
  static Map<String, Object> cart() {
    return Map.of(
        "type", "order", "items", List.of(item("ATTA_5KG", 1, 265), item("MILK_500ML", 2, 30)));
  }

  /** Goes from "Hi" over the location and a cart to the bill, which it returns. */
  JsonNode ordersByCart() {
    writes("Hi");
    awaitsAnswers(2);
    sharesLocation();
    awaitsAnswers(3);
    sendsCart();
    return awaitsKind("document");
  }

  private static Map<String, Object> item(String sku, int quantity, int rupees) {
    return Map.of("sku", sku, "quantity", quantity, "price", rupees);
  }

  void taps(String button) {
    does(Map.of("type", "button-reply", "id", button));
  }

  /** Does it and does not wait for the business: WhatsApp repeats until it is taken. */
  JsonNode does(Map<String, Object> gesture) {
    String people = line + "s";
    return Json.post(
        whatsApp.resolve("/simulator/" + people + "/" + number + "/messages?wait=false"), gesture);
  }

  JsonNode does(Map<String, Object> gesture, Map<String, Object> more) {
    Map<String, Object> all = new TreeMap<>(gesture);
    all.putAll(more);
    return does(all);
  }

  /** What the business wrote, oldest first. */
  List<JsonNode> messages() {
    JsonNode screen = Json.get(whatsApp.resolve("/simulator/phones/" + number + "?line=" + line));
    return StreamSupport.stream(screen.path("messages").spliterator(), false)
        .filter(message -> message.path("by").asText().equals("business"))
        .toList();
  }

  List<String> kinds() {
    return messages().stream().map(message -> message.path("kind").asText()).toList();
  }

  JsonNode awaits(Predicate<JsonNode> wanted) {
    return await()
        .atMost(PATIENCE)
        .until(() -> messages().stream().filter(wanted).findFirst().orElse(null), m -> m != null);
  }

  JsonNode awaitsKind(String kind) {
    return awaits(message -> message.path("kind").asText().equals(kind));
  }

  JsonNode awaitsText(String part) {
    return awaits(message -> message.path("body").asText().contains(part));
  }

  /** The newest button or row whose id begins so; what the phone's owner taps is its id. */
  String awaitsButton(String id) {
    return awaitsButton(id, "");
  }

  /** The same with these words on it. */
  String awaitsButton(String id, String words) {
    return await().atMost(PATIENCE).until(() -> button(id, words), button -> !button.isEmpty());
  }

  private String button(String id, String words) {
    return messages().reversed().stream()
        .flatMap(message -> StreamSupport.stream(message.path("buttons").spliterator(), false))
        .filter(button -> button.path("id").asText().startsWith(id))
        .filter(button -> button.path("title").asText().contains(words))
        .map(button -> button.path("id").asText())
        .findFirst()
        .orElse("");
  }

  /** The address behind the newest button that opens the mini-store, once there are so many. */
  String awaitsLink(int count) {
    await().atMost(PATIENCE).until(() -> links().size() >= count);
    return links().getLast();
  }

  private List<String> links() {
    return messages().stream()
        .map(message -> message.at("/message/interactive/action/parameters/url").asText(""))
        .filter(url -> !url.isEmpty())
        .toList();
  }

  /** Waits until the business has answered so many times. */
  void awaitsAnswers(int count) {
    await().atMost(PATIENCE).until(() -> messages().size() >= count);
  }
}
