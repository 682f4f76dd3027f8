package org.kirana.order.contracts;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.kirana.events.wire.EventJson;

/** The contracts of the project, as files. */
final class Contracts {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Contracts() {}

  static Path folder() {
    return Path.of(requireNonNull(System.getProperty("kirana.root")), "contracts");
  }

  static byte[] bytes(String event, String file) throws IOException {
    return Files.readAllBytes(folder().resolve(event).resolve(file));
  }

  static JsonNode tree(String event, String file) throws IOException {
    return JSON.readTree(bytes(event, file));
  }

  static <E> E read(String event, String file, Class<E> type) throws IOException {
    return EventJson.read(bytes(event, file), type);
  }

  static JsonNode written(Object announcement) throws IOException {
    return JSON.readTree(EventJson.write(announcement));
  }

  static Set<ValidationMessage> faults(String event, JsonNode json) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(tree(event, "v1.schema.json"));
    return schema.validate(json);
  }
}
