package org.kirana.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads an object as its owner publishes it, by a typed model or by a schema, and says what the
 * owner does not know: Kubernetes would ignore a misspelt field in silence.
 */
final class StrictReading {

  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .annotationIntrospector(new NothingIsLeftOver())
          .build();

  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private StrictReading() {}

  /** Empty if all of it is known. */
  static List<String> problemsOf(JsonNode object) {
    String apiVersion = object.path("apiVersion").asText();
    String kind = object.path("kind").asText();
    String schema = "/schemas/" + apiVersion.replace('/', '.') + "." + kind + ".json";
    try (InputStream published = StrictReading.class.getResourceAsStream(schema)) {
      return published == null
          ? typed(object, Models.of(apiVersion, kind))
          : bySchema(object, SCHEMAS.getSchema(published));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> typed(JsonNode object, Class<?> model) {
    try {
      STRICT.treeToValue(object, model);
      return List.of();
    } catch (JsonProcessingException unknown) {
      return List.of(unknown.getOriginalMessage());
    }
  }

  private static List<String> bySchema(JsonNode object, JsonSchema schema) {
    return schema.validate(object).stream().map(ValidationMessage::getMessage).toList();
  }

  /** The models keep what they do not know in a map; here it has to be an error. */
  private static final class NothingIsLeftOver extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public Boolean hasAnySetter(Annotated member) {
      return false;
    }
  }
}
