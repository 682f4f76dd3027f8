package org.kirana.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/** An event that passed while a story was played. */
record StoryEvent(String topic, String type, Instant at, JsonNode said) {

  String text(String field) {
    return said.path(field).asText("");
  }

  boolean names(Set<String> ids) {
    return Stream.of("messageId", "contactId", "orderId").map(this::text).anyMatch(ids::contains);
  }

  /** Announced after that one, about the same contact, order or message. */
  boolean follows(StoryEvent earlier, String id) {
    return text(id).equals(earlier.text(id)) && !at.isBefore(earlier.at);
  }

  /** A word that tells this event from others of its type. */
  String note() {
    return Stream.of("status", "reason", "kind")
        .map(field -> said.path(field).asText(said.path("content").path(field).asText("")))
        .filter(word -> !word.isEmpty())
        .findFirst()
        .map(word -> " (" + word + ")")
        .orElse("");
  }

  boolean isDeadLetter() {
    return topic.endsWith(".dead-letter");
  }
}
