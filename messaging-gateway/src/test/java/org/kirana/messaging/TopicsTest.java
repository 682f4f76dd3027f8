package org.kirana.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

class TopicsTest {

  private static final Path CONTRACTS = Path.of(System.getProperty("kirana.root"), "contracts");

  @ParameterizedTest
  @CsvSource({"hears, receive", "announces, send"})
  void configuration_and_document_name_the_same_topics(String verb, String action)
      throws IOException {
    assertThat(configured("kirana.events." + verb + ".")).isEqualTo(documented(verb, action));
  }

  @Test
  void configuration_stays_short() throws IOException {
    assertThat(Files.readAllLines(Path.of("src/main/resources/application.properties")))
        .hasSizeLessThan(40);
  }

  private static Map<String, String> configured(String prefix) throws IOException {
    Properties properties = new Properties();
    try (Reader file =
        Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
      properties.load(file);
    }
    Map<String, String> topics = new HashMap<>();
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith(prefix)) {
        topics.put(key.substring(prefix.length()), properties.getProperty(key));
      }
    }
    return topics;
  }

  /** Of each of our channels, by message; send-message is the only one on outgoing-messages. */
  private static Map<String, String> documented(String verb, String action) throws IOException {
    Map<String, Object> document = yaml();
    Map<String, String> topics = new HashMap<>();
    map(document, "operations")
        .forEach(
            (name, operation) -> {
              String prefix = "messaging-gateway." + verb + ".";
              if (name.startsWith(prefix)) {
                assertThat(((Map<?, ?>) operation).get("action")).isEqualTo(action);
                Map<String, Object> channel =
                    map(map(document, "channels"), name.substring(prefix.length()));
                map(channel, "messages")
                    .keySet()
                    .forEach(type -> topics.put(type, String.valueOf(channel.get("address"))));
              }
            });
    return topics;
  }

  private static Map<String, Object> yaml() throws IOException {
    try (Reader file = Files.newBufferedReader(CONTRACTS.resolve("asyncapi.yaml"))) {
      return new Yaml().load(file);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> parent, String name) {
    return (Map<String, Object>) parent.get(name);
  }
}
