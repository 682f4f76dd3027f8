package org.kirana.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Webhooks as WhatsApp sends them, one file each. */
public final class Fixture {

  private Fixture() {}

  public static String json(String folder, String name) {
    String path = "/webhooks/" + folder + "/" + name + ".json";
    try (var file = Objects.requireNonNull(Fixture.class.getResourceAsStream(path), path)) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static JsonNode tree(String folder, String name) {
    return Contract.tree(json(folder, name));
  }

  /** Every file of a folder, so that none is left without a test. */
  public static List<String> names(String folder) {
    try (Stream<Path> files =
        Files.list(Path.of(Fixture.class.getResource("/webhooks/" + folder).toURI()))) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("[.]json$", ""))
          .sorted()
          .toList();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
