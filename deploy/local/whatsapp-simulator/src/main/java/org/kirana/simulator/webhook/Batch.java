package org.kirana.simulator.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Many webhooks in one envelope: one entry, a change per line, contacts named once. */
final class Batch {

  private static final List<String> UPDATES = List.of("messages", "statuses", "errors");

  private final Map<String, ObjectNode> changes = new LinkedHashMap<>();

  private Batch() {}

  /** What a tester worded himself travels alone if it has no line to be sorted by. */
  static boolean canTake(Webhook webhook) {
    JsonNode entries = webhook.envelope().path("entry");
    if (entries.isEmpty()) {
      return false;
    }
    for (JsonNode entry : entries) {
      for (JsonNode change : entry.path("changes")) {
        if (change.at("/value/metadata/phone_number_id").isMissingNode()) {
          return false;
        }
      }
    }
    return true;
  }

  static ObjectNode of(List<Webhook> webhooks) {
    Batch batch = new Batch();
    ObjectNode envelope = webhooks.getFirst().envelope().deepCopy();
    for (Webhook webhook : webhooks) {
      webhook.envelope().path("entry").forEach(entry -> entry.path("changes").forEach(batch::add));
    }
    ObjectNode entry = (ObjectNode) envelope.path("entry").path(0);
    envelope.putArray("entry").add(entry);
    entry.putArray("changes").addAll(batch.changes.values());
    return envelope;
  }

  private void add(JsonNode change) {
    String line = change.path("field") + change.at("/value/metadata/phone_number_id").asText();
    ObjectNode known = changes.get(line);
    if (known == null) {
      changes.put(line, change.deepCopy());
      return;
    }
    ObjectNode value = (ObjectNode) known.path("value");
    change.path("value").path("contacts").forEach(contact -> addOnce(value, contact));
    for (String kind : UPDATES) {
      change.path("value").path(kind).forEach(update -> value.withArray(kind).add(update));
    }
  }

  private static void addOnce(ObjectNode value, JsonNode contact) {
    ArrayNode contacts = value.withArray("contacts");
    for (JsonNode known : contacts) {
      if (known.equals(contact)) {
        return;
      }
    }
    contacts.add(contact);
  }
}
