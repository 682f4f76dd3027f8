package org.kirana.local.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of what runs here; the build writes them. */
final class Versions {

  static final String POSTGRES_BINARIES = read("postgres-binaries");
  static final String POSTGRES_IMAGE = "postgres:" + POSTGRES_BINARIES.replaceFirst("\\..*", "");
  static final String KAFKA_IMAGE = "apache/kafka:" + read("kafka");

  private Versions() {}

  private static String read(String name) {
    try (var stream = Versions.class.getResourceAsStream("versions.properties")) {
      Properties properties = new Properties();
      properties.load(stream);
      return properties.getProperty(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
