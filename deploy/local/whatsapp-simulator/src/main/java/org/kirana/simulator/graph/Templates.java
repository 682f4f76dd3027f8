package org.kirana.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kirana.simulator.graph.MessageTemplate.Key;
import org.kirana.simulator.graph.MessageTemplate.Status;

/** The catalogue of templates; it begins with those of this house, approved. */
@ApplicationScoped
public class Templates {

  private final Map<Key, MessageTemplate> all = new LinkedHashMap<>();
  private final ObjectMapper json;

  Templates(ObjectMapper json) {
    this.json = json;
    load();
  }

  public synchronized List<MessageTemplate> all() {
    return List.copyOf(all.values());
  }

  public synchronized Optional<MessageTemplate> find(Key key) {
    return Optional.ofNullable(all.get(key));
  }

  public synchronized void put(MessageTemplate template) {
    all.put(template.key(), template);
  }

  /** In all its languages; false if nobody knows the name. */
  public synchronized boolean setStatus(String name, Status status) {
    List<MessageTemplate> named = named(name);
    named.forEach(template -> put(template.becoming(status)));
    return !named.isEmpty();
  }

  public synchronized boolean delete(String name) {
    return all.keySet().removeIf(key -> key.name().equals(name));
  }

  public synchronized void reset() {
    all.clear();
    load();
  }

  private void load() {
    try (InputStream file =
        Objects.requireNonNull(Templates.class.getResourceAsStream("/templates.json"))) {
      json.readTree(file).forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<MessageTemplate> named(String name) {
    return all.values().stream().filter(each -> each.key().name().equals(name)).toList();
  }

  private void read(JsonNode template) {
    template
        .path("words")
        .properties()
        .forEach(
            words ->
                put(
                    new MessageTemplate(
                        new Key(template.path("name").asText(), words.getKey()),
                        template.path("category").asText(),
                        template.path("header").asText("NONE"),
                        words.getValue().path("body").asText(),
                        texts(words.getValue().path("buttons")),
                        Status.APPROVED)));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
