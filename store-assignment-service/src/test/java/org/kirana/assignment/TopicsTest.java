package org.kirana.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Topics are named in configuration and in the contracts; the two agree. */
class TopicsTest {

  private static final String SERVICE = "store-assignment-service";

  private final JsonNode asyncApi = asyncApi();
  private final Properties configuration = configuration();

  @Test
  void it_announces_where_the_contracts_say() {
    Map<String, String> announced = configured("kirana.events.announces.");
    announced.forEach((type, topic) -> assertThat(typesOf(topic)).contains(type));
    assertThat(announced.values())
        .allSatisfy(topic -> assertThat(isOurs("announces", topic)).isTrue());
    assertThat(announced.keySet()).containsAll(typesOf("matches")).contains("send-message");
  }

  @Test
  void it_hears_what_the_contracts_say() {
    Map<String, String> heard = configured("kirana.events.hears.");
    heard.forEach((type, topic) -> assertThat(typesOf(topic)).contains(type));
    assertThat(heard.values()).allSatisfy(topic -> assertThat(isOurs("hears", topic)).isTrue());
    assertThat(heard.keySet())
        .containsAll(typesOf("orders"))
        .containsAll(typesOf("partner-messages"));
  }

  private boolean isOurs(String verb, String topic) {
    return asyncApi.path("operations").has(SERVICE + "." + verb + "." + topic);
  }

  private Iterable<String> typesOf(String topic) {
    return () -> asyncApi.path("channels").path(topic).path("messages").fieldNames();
  }

  private Map<String, String> configured(String prefix) {
    Map<String, String> topics = new TreeMap<>();
    configuration.stringPropertyNames().stream()
        .filter(name -> name.startsWith(prefix))
        .forEach(
            name -> topics.put(name.substring(prefix.length()), configuration.getProperty(name)));
    return topics;
  }

  private static JsonNode asyncApi() {
    try {
      return new ObjectMapper(new YAMLFactory())
          .readTree(Contract.folder().resolve("asyncapi.yaml").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties configuration() {
    try (InputStream file = TopicsTest.class.getResourceAsStream("/application.properties")) {
      Properties properties = new Properties();
      properties.load(file);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
