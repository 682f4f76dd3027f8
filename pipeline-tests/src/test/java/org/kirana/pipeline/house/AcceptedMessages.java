package org.kirana.pipeline.house;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What WhatsApp took from the business, by the business's own ids. */
record AcceptedMessages(Map<String, List<JsonNode>> byMessageId) {

  static AcceptedMessages at(URI whatsApp) {
    Map<String, List<JsonNode>> accepted = new HashMap<>();
    for (JsonNode each : Json.get(whatsApp.resolve("/simulator/sent?brief=true"))) {
      accepted
          .computeIfAbsent(each.path("callbackData").asText(), first -> new ArrayList<>())
          .add(each);
    }
    return new AcceptedMessages(accepted);
  }

  Set<String> messageIds() {
    return byMessageId.keySet();
  }

  /** How often a message was taken beyond the one time that it should have been. */
  long tooMany() {
    return byMessageId.values().stream().mapToLong(taken -> taken.size() - 1).sum();
  }

  /** Messages that were sent once more although WhatsApp had told what became of them. */
  List<String> sentAgainAfterAStatus() {
    return byMessageId.entrySet().stream()
        .filter(
            message ->
                message.getValue().subList(0, message.getValue().size() - 1).stream()
                    .anyMatch(taken -> !taken.path("statusesLost").asBoolean()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
