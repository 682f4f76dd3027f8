package org.kirana.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads an object of an admin field by field, and names every field that cannot be read. */
final class StrictJson {

  /** Strict, so that a misspelt field or a price with a fraction is told and not dropped. */
  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private static final Map<Class<?>, String> WORDS =
      Map.of(
          Long.class, "is not a whole number",
          Integer.class, "is not a whole number",
          Boolean.class, "is not yes or no (in JSON: true or false)",
          LocalDate.class, "is not a day like 2026-12-31");

  private StrictJson() {}

  /** Takes out what cannot be read, one field after the other, so that all of them are told. */
  static <T> T read(NumberedRow row, ObjectNode given, Class<T> type, List<RowProblem> unreadable) {
    ObjectNode fields = given.deepCopy();
    while (true) {
      try {
        return STRICT.treeToValue(fields, type);
      } catch (JsonMappingException e) {
        List<String> path =
            e.getPath().stream().map(JsonMappingException.Reference::getFieldName).toList();
        if (path.isEmpty()) {
          throw new IllegalStateException("a row cannot be read", e);
        }
        unreadable.add(new RowProblem(row.number(), String.join(".", path), words(e)));
        remove(fields, path);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("a row cannot be read", e);
      }
    }
  }

  private static void remove(ObjectNode fields, List<String> path) {
    JsonNode parent = fields;
    for (String step : path.subList(0, path.size() - 1)) {
      parent = parent.path(step);
    }
    ((ObjectNode) parent).remove(path.getLast());
  }

  private static String words(JsonProcessingException e) {
    return switch (e) {
      case UnrecognizedPropertyException unknown -> "is not a field of a product";
      case MismatchedInputException mismatch ->
          WORDS.getOrDefault(mismatch.getTargetType(), "has the wrong type");
      default -> "has the wrong type";
    };
  }
}
