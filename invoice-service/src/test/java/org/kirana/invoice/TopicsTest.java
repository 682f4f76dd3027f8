package org.kirana.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {

  private final JsonNode asyncapi = asyncapi();

  @ParameterizedTest
  @ValueSource(strings = {"hears", "announces"})
  void areThoseOfTheContract(String direction) throws IOException {
    Map<String, String> configured = configured(direction);
    assertThat(new TreeSet<>(configured.values())).isEqualTo(documented(direction));
    configured.forEach(
        (type, topic) ->
            assertThat(asyncapi.at("/channels/" + topic + "/messages/" + type).isMissingNode())
                .as("%s is on %s", type, topic)
                .isFalse());
  }

  private Set<String> documented(String direction) {
    Set<String> topics = new TreeSet<>();
    String prefix = "invoice-service." + direction + ".";
    asyncapi
        .get("operations")
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (name.startsWith(prefix)) {
                topics.add(name.substring(prefix.length()));
              }
            });
    return topics;
  }

  private static Map<String, String> configured(String direction) throws IOException {
    Properties properties = new Properties();
    try (InputStream file = TopicsTest.class.getResourceAsStream("/application.properties")) {
      properties.load(file);
    }
    Map<String, String> topics = new TreeMap<>();
    String prefix = "kirana.events." + direction + ".";
    properties.forEach(
        (key, value) -> {
          if (key.toString().startsWith(prefix)) {
            topics.put(key.toString().substring(prefix.length()), value.toString());
          }
        });
    return topics;
  }

  private static JsonNode asyncapi() {
    try {
      return new YAMLMapper().readTree(Contracts.read("asyncapi.yaml"));
    } catch (IOException e) {
      throw new IllegalStateException("asyncapi.yaml", e);
    }
  }
}
