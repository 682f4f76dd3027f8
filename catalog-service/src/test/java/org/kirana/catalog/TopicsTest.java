package org.kirana.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TopicsTest {

  private static final String ANNOUNCES = "kirana.events.announces.";
  private static final Pattern OPERATION =
      Pattern.compile("catalog-service\\.(announces|hears)\\.([a-z-]+):");

  @Test
  void configuration_and_document_name_the_same_topics() throws IOException {
    assertThat(configured()).isEqualTo(Map.of("product-changed", "products"));
    assertThat(documented()).isEqualTo(Map.of("products", "announces"));
  }

  private static Map<String, String> configured() throws IOException {
    Properties properties = new Properties();
    try (InputStream file =
        Objects.requireNonNull(TopicsTest.class.getResourceAsStream("/application.properties"))) {
      properties.load(file);
    }
    Map<String, String> topics = new TreeMap<>();
    properties.stringPropertyNames().stream()
        .filter(name -> name.startsWith("kirana.events."))
        .forEach(name -> topics.put(name.replace(ANNOUNCES, ""), properties.getProperty(name)));
    return topics;
  }

  private static Map<String, String> documented() throws IOException {
    Path document = Path.of(System.getProperty("kirana.root"), "contracts", "asyncapi.yaml");
    Matcher operations = OPERATION.matcher(Files.readString(document));
    Map<String, String> topics = new TreeMap<>();
    while (operations.find()) {
      topics.put(operations.group(2), operations.group(1));
    }
    return topics;
  }
}
