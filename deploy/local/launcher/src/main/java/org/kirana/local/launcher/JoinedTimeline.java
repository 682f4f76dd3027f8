package org.kirana.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What all services know of one order, one after the other; an event stands there once. */
public final class JoinedTimeline {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String order;
  private final List<Moment> entries = new ArrayList<>();
  private final Map<String, JsonNode> events = new LinkedHashMap<>();
  private final Map<String, Set<String>> hearers = new HashMap<>();
  private final Set<String> gaps = new TreeSet<>();

  public JoinedTimeline(String order) {
    this.order = order;
  }

  /** Adds one service's answer. */
  void add(JsonNode answer) {
    String service = answer.path("service").asText();
    for (JsonNode entry : answer.path("entries")) {
      Map<String, String> details = new HashMap<>();
      entry
          .path("details")
          .properties()
          .forEach(e -> details.put(e.getKey(), e.getValue().asText()));
      entries.add(new Moment(at(entry), service, false, entry.path("what").asText(), details));
    }
    for (JsonNode event : answer.path("events")) {
      events.putIfAbsent(coordinates(event), event);
      if (event.path("heard").asBoolean()) {
        hearers.computeIfAbsent(coordinates(event), first -> new TreeSet<>()).add(service);
      }
    }
    if (!answer.path("eventsComplete").asBoolean()) {
      gaps.add(service + " could not look through all of its topics.");
    }
  }

  /** This service never heard of the order. */
  void addNothing(String service) {
    gaps.add(service + " never heard of this order.");
  }

  private Moment moment(JsonNode event) {
    Map<String, String> details = new HashMap<>();
    details.put("at", coordinates(event));
    details.put("id", event.path("id").asText());
    details.put("trace", event.path("trace").asText());
    Set<String> heardBy = hearers.getOrDefault(coordinates(event), Set.of());
    if (!heardBy.isEmpty()) {
      details.put("heardBy", String.join(",", heardBy));
    }
    return new Moment(
        at(event), event.path("source").asText(), true, event.path("type").asText(), details);
  }

  private static String coordinates(JsonNode event) {
    return "%s-%d@%d"
        .formatted(
            event.path("topic").asText(),
            event.path("partition").asInt(),
            event.path("offset").asLong());
  }

  private static Instant at(JsonNode node) {
    return Instant.parse(node.path("at").asText());
  }

  public String order() {
    return order;
  }

  public List<Moment> moments() {
    return Stream.concat(entries.stream(), events.values().stream().map(this::moment))
        .sorted(Comparator.comparing(Moment::at))
        .toList();
  }

  /** What a reader has to know is missing; empty if nothing is. */
  public List<String> gaps() {
    return List.copyOf(gaps);
  }

  public String json() {
    ObjectNode whole = JSON.createObjectNode().put("order", order);
    ArrayNode list = whole.putArray("moments");
    for (Moment moment : moments()) {
      ObjectNode each =
          list.addObject()
              .put("at", moment.at().toString())
              .put("service", moment.who())
              .put("kind", moment.event() ? "event" : "entry")
              .put("what", moment.what());
      ObjectNode details = each.putObject("details");
      moment.details().forEach(details::put);
    }
    ArrayNode missing = whole.putArray("gaps");
    gaps.forEach(missing::add);
    return whole.toPrettyString();
  }
}
