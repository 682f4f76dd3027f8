package org.kirana.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.kirana.simulator.phone.ChatMessage.Button;

/** Reads a request for an address; Meta offers it in India only. */
final class ReadAddressRequest {

  private static final Set<String> FIELDS =
      Set.of(
          "name",
          "phone_number",
          "in_pin_code",
          "house_number",
          "floor_number",
          "tower_number",
          "building_name",
          "address",
          "landmark_area",
          "city",
          "state");

  private ReadAddressRequest() {}

  static List<Button> from(Fields action) {
    action.require("name", "address_message");
    Fields parameters = action.object("parameters");
    parameters.require("country", "IN");
    parameters.optionalObject("values").ifPresent(ReadAddressRequest::check);
    parameters.optionalObject("validation_errors").ifPresent(ReadAddressRequest::checkNames);
    return List.of();
  }

  private static void check(Fields values) {
    checkNames(values);
    JsonNode pinCode = values.json().path("in_pin_code");
    if (!pinCode.isMissingNode() && !pinCode.asText().matches("[1-9][0-9]{5}")) {
      throw GraphError.invalidValue(values.path() + ".in_pin_code", "has six digits");
    }
  }

  private static void checkNames(Fields values) {
    for (var field : values.json().properties()) {
      if (!FIELDS.contains(field.getKey())) {
        throw GraphError.invalidParameter("Unexpected key \"" + field.getKey() + "\"");
      }
    }
  }
}
