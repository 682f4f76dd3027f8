package org.kirana.invoice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The contracts as they lie in the project. */
public final class Contracts {

  private static final Path ROOT = Path.of(System.getProperty("kirana.root", ".."), "contracts");
  private static final ObjectMapper JSON = new ObjectMapper();

  private Contracts() {}

  public static byte[] read(String name) {
    try {
      return Files.readAllBytes(ROOT.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static JsonNode json(String name) {
    return tree(read(name));
  }

  public static JsonNode tree(byte[] json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the schema of the event says against this JSON. */
  public static List<String> complaints(String event, JsonNode json) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(json(event + "/v1.schema.json"))
        .validate(json)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
