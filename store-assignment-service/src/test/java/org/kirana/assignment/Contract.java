package org.kirana.assignment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.kirana.events.wire.EventJson;

/** The files of one event in the repository's contracts folder. */
public record Contract(String event) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public static Path folder() {
    return Path.of(Objects.requireNonNull(System.getProperty("kirana.root")), "contracts");
  }

  public JsonNode example() {
    return json("example.json");
  }

  public JsonNode minimalExample() {
    return json("example-minimal.json");
  }

  public <E> E readExample(Class<E> type) {
    return read("example.json", type);
  }

  public <E> E readMinimalExample(Class<E> type) {
    return read("example-minimal.json", type);
  }

  /** What the schema has against it. */
  public Set<ValidationMessage> problems(JsonNode event) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(json("v1.schema.json"))
        .validate(event);
  }

  /** As it would go out. */
  public static JsonNode written(Object event) {
    try {
      return JSON.readTree(EventJson.write(event));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode json(String file) {
    try {
      return JSON.readTree(bytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <E> E read(String file, Class<E> type) {
    try {
      return EventJson.read(bytes(file), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(folder().resolve(event).resolve(file));
  }
}
