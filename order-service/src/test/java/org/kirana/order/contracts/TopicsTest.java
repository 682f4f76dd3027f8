package org.kirana.order.contracts;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The topics of our configuration are those of the map. */
class TopicsTest {

  private final JsonNode map;

  TopicsTest() throws IOException {
    map = new YAMLMapper().readTree(Contracts.folder().resolve("asyncapi.yaml").toFile());
  }

  @ParameterizedTest
  @ValueSource(strings = {"hears", "announces"})
  void everyTopicThatTheMapGivesUsIsConfiguredAndNoOther(String verb) throws IOException {
    assertThat(Set.copyOf(configured(verb).values())).isEqualTo(mapped(verb));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hears", "announces"})
  void everyTypeIsInTheTopicThatTheMapSays(String verb) throws IOException {
    configured(verb)
        .forEach(
            (type, topic) ->
                assertThat(map.at("/channels/" + topic + "/messages").has(type))
                    .as("%s in %s", type, topic)
                    .isTrue());
  }

  @Test
  void everythingThatTheHeardTopicsSayIsHeard() throws IOException {
    Set<String> said =
        mapped("hears").stream()
            .flatMap(topic -> stream(map.at("/channels/" + topic + "/messages")))
            .collect(toSet());
    assertThat(configured("hears").keySet()).isEqualTo(said);
  }

  private Set<String> mapped(String verb) {
    String prefix = "order-service." + verb + ".";
    return stream(map.get("operations"))
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .collect(toSet());
  }

  private static Stream<String> stream(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey);
  }

  private static Map<String, String> configured(String verb) throws IOException {
    String prefix = "kirana.events." + verb + ".";
    Properties properties = new Properties();
    try (Reader file =
        new InputStreamReader(
            requireNonNull(TopicsTest.class.getResourceAsStream("/application.properties")),
            StandardCharsets.UTF_8)) {
      properties.load(file);
    }
    Map<String, String> topics = new HashMap<>();
    properties.stringPropertyNames().stream()
        .filter(name -> name.startsWith(prefix))
        .forEach(name -> topics.put(name.substring(prefix.length()), properties.getProperty(name)));
    return topics;
  }
}
