package org.kirana.pipeline.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kirana.local.infrastructure.SeenEvent;

/** What the tally announced, as its topic tells. Repeats carry the same id and are allowed. */
final class Announced {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<SeenEvent> all;
  private final Collection<SeenEvent> facts;

  Announced(List<SeenEvent> all) {
    this.all = all;
    Map<String, SeenEvent> firsts = new LinkedHashMap<>();
    all.forEach(event -> firsts.putIfAbsent(String.valueOf(event.id()), event));
    this.facts = firsts.values();
  }

  /** The numbers of this type's facts, each id counted once, in their order. */
  List<Long> numbers(String type) {
    return facts.stream()
        .filter(event -> type.equals(event.type()))
        .map(event -> json(event).get("number").asLong())
        .toList();
  }

  List<Long> tallied() {
    return numbers("number-tallied");
  }

  List<Long> talliedOf(String key) {
    return facts.stream()
        .filter(event -> key.equals(event.key()))
        .map(event -> json(event).get("number").asLong())
        .toList();
  }

  /** The running counts of each key, as announced: whole and in order when they read 1, 2, 3. */
  Map<String, List<Long>> countsByKey() {
    Map<String, List<Long>> counts = new LinkedHashMap<>();
    for (SeenEvent event : facts) {
      counts
          .computeIfAbsent(String.valueOf(event.key()), key -> new ArrayList<>())
          .add(json(event).get("count").asLong());
    }
    return counts;
  }

  int repeats() {
    return all.size() - facts.size();
  }

  /** Ids that came with more than one content. */
  Set<String> contradictions() {
    Map<String, String> contents = new LinkedHashMap<>();
    Set<String> contradicted = new HashSet<>();
    for (SeenEvent event : all) {
      String content = event.type() + event.key() + event.json();
      String before = contents.putIfAbsent(String.valueOf(event.id()), content);
      if (before != null && !before.equals(content)) {
        contradicted.add(String.valueOf(event.id()));
      }
    }
    return contradicted;
  }

  private static JsonNode json(SeenEvent event) {
    try {
      return JSON.readTree(event.json());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
