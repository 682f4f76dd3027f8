package org.kirana.assignment.inbound;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.kirana.assignment.domain.Registration;

/** Reads one store that an operator wrote, and says in words what is wrong with it. */
@ApplicationScoped
class ReadRegistration {

  private static final Set<String> OPTIONAL =
      Set.of("gstin", "upiId", "servesPins", "holidays", "acceptance", "retired");
  private static final List<String> FIELDS =
      Arrays.stream(StoreRegistration.class.getRecordComponents())
          .map(RecordComponent::getName)
          .toList();

  private final ObjectMapper json;

  ReadRegistration(ObjectMapper json) {
    this.json = json;
  }

  /**
   * @throws IllegalArgumentException with a message for the operator
   */
  Registration read(JsonNode row) {
    requireFields(row);
    try {
      return json.treeToValue(row, StoreRegistration.class).toRegistration();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(explain(e), e);
    }
  }

  private static void requireFields(JsonNode row) {
    require(row.isObject(), "a store is a JSON object");
    row.fieldNames()
        .forEachRemaining(
            name -> require(FIELDS.contains(name), name + " is not a field of a store"));
    for (String field : FIELDS) {
      require(OPTIONAL.contains(field) || row.hasNonNull(field), field + " is missing");
    }
  }

  private static void require(boolean right, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /** What our own types say of a value is for the operator; what Jackson says is not. */
  private static String explain(JsonProcessingException failure) {
    if (failure.getCause() instanceof IllegalArgumentException ours && ours.getMessage() != null) {
      return ours.getMessage();
    }
    return failure instanceof JsonMappingException at && !at.getPath().isEmpty()
        ? at.getPath().getFirst().getFieldName() + " cannot be read"
        : "the store cannot be read";
  }
}
