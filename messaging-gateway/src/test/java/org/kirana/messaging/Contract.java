package org.kirana.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The files of one event in {@code contracts/}. */
public record Contract(String type) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public String example() {
    return read("example.json");
  }

  public String minimalExample() {
    return read("example-minimal.json");
  }

  public Set<ValidationMessage> violations(String json) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(read("v1.schema.json"))
        .validate(tree(json));
  }

  public static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  public String read(String file) {
    try {
      return Files.readString(Path.of(System.getProperty("kirana.root"), "contracts", type, file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
