package org.kirana.assignment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kirana.assignment.domain.Location;
import org.kirana.local.infrastructure.EventProbe;
import org.kirana.local.infrastructure.SeenEvent;

/** Says on real topics what shoppers and partners say, and listens to what comes of it. */
final class Story implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final EventProbe probe;

  Story(String bootstrapServers) {
    this.probe = new EventProbe(bootstrapServers);
  }

  /** The example's order under an id of its own, wanted at this place. */
  ObjectNode anOrder(Location place) {
    ObjectNode order = new Contract("order-placed").example().deepCopy();
    order.put("orderId", UUID.randomUUID().toString());
    order.putObject("place").put("latitude", place.latitude()).put("longitude", place.longitude());
    return order;
  }

  void place(ObjectNode order) {
    String orderId = order.get("orderId").asText();
    probe.send("orders", "order-placed", "placed-" + orderId, orderId, order.toString());
  }

  void requestCancellation(ObjectNode order, String eventId) {
    String orderId = order.get("orderId").asText();
    ObjectNode request = new Contract("cancellation-requested").example().deepCopy();
    request.put("orderId", orderId).set("contactId", order.get("contactId"));
    probe.send("orders", "cancellation-requested", eventId, orderId, request.toString());
  }

  /** The shopper tapped that the part is all right. */
  void agree(ObjectNode order, int shortfall, String eventId) {
    String orderId = order.get("orderId").asText();
    ObjectNode agreed = new Contract("part-agreed").example().deepCopy();
    agreed.put("orderId", orderId).put("shortfall", shortfall).put("language", "en");
    agreed.set("contactId", order.get("contactId"));
    probe.send("orders", "part-agreed", eventId, orderId, agreed.toString());
  }

  void tapHandedOver(ObjectNode order, String partner, String eventId) {
    tap("handed-over:" + order.get("orderId").asText(), partner, eventId);
  }

  void tap(String choice, String partner, String eventId) {
    ObjectNode message = new Contract("partner-message-received").example().deepCopy();
    message.put("contactId", partner).put("messageId", eventId);
    message.putObject("choice").put("id", choice).put("title", "A button");
    probe.send(
        "partner-messages", "partner-message-received", eventId, partner, message.toString());
  }

  /** WhatsApp's report on a message of ours. */
  void report(String messageId, String status, String contactId) {
    ObjectNode report = new Contract("message-status-changed").example().deepCopy();
    report.put("messageId", messageId).put("contactId", contactId).put("status", status);
    report.put("changedAt", Instant.now().toString());
    send(report, contactId);
  }

  void reportFailure(String messageId, String contactId, boolean triesAgain) {
    ObjectNode report = new Contract("message-status-changed").example().deepCopy();
    report.put("messageId", messageId).put("contactId", contactId).put("status", "failed");
    report.putObject("failure").put("reason", "recipient").put("triesAgain", triesAgain);
    send(report, contactId);
  }

  private void send(ObjectNode report, String contactId) {
    probe.send(
        "message-statuses",
        "message-status-changed",
        "status-" + UUID.randomUUID(),
        contactId,
        report.toString());
  }

  /** Waits for the first event of this type about the order. */
  JsonNode awaitFact(String type, ObjectNode order) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> facts(type, order), found -> !found.isEmpty())
        .getFirst();
  }

  List<JsonNode> facts(String type, ObjectNode order) {
    return probe.seen("matches").stream()
        .filter(event -> type.equals(event.type()))
        .map(Story::json)
        .filter(fact -> fact.get("orderId").equals(order.get("orderId")))
        .toList();
  }

  JsonNode awaitMessage(String contactId, String partOfBody) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> messages(contactId, partOfBody), found -> !found.isEmpty())
        .getFirst();
  }

  List<JsonNode> messages(String contactId, String partOfBody) {
    return probe.seen("outgoing-messages").stream()
        .filter(event -> contactId.equals(event.key()))
        .map(Story::json)
        .filter(message -> message.at("/content/body").asText().contains(partOfBody))
        .toList();
  }

  private static JsonNode json(SeenEvent event) {
    try {
      return JSON.readTree(String.valueOf(event.json()).getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    probe.close();
  }
}
