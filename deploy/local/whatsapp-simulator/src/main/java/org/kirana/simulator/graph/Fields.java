package org.kirana.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One object of a call, read with Meta's checks; every refusal names the path. */
record Fields(String path, JsonNode json) {

  static Fields root(JsonNode json) {
    return new Fields("", json);
  }

  Fields object(String name) {
    JsonNode value = json.path(name);
    if (value.isMissingNode() || value.isNull()) {
      throw GraphError.missing(at(name));
    }
    if (!value.isObject()) {
      throw GraphError.invalidValue(at(name), "must be an object");
    }
    return new Fields(at(name), value);
  }

  Optional<Fields> optionalObject(String name) {
    return json.hasNonNull(name) ? Optional.of(object(name)) : Optional.empty();
  }

  List<Fields> objects(String name, int least, int most) {
    JsonNode value = json.path(name);
    if (!value.isArray()) {
      throw GraphError.missing(at(name));
    }
    if (value.size() < least || value.size() > most) {
      throw GraphError.invalidValue(at(name), "must have " + least + " to " + most + " entries");
    }
    List<Fields> objects = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      objects.add(new Fields(at(name) + "[" + i + "]", value.get(i)));
    }
    return objects;
  }

  /** A text that must be there, not blank and not longer than {@code max} characters. */
  String text(String name, int max) {
    return optionalText(name, max).orElseThrow(() -> GraphError.missing(at(name)));
  }

  Optional<String> optionalText(String name, int max) {
    if (!json.hasNonNull(name)) {
      return Optional.empty();
    }
    JsonNode value = json.path(name);
    if (!value.isTextual()) {
      throw GraphError.invalidValue(at(name), "must be a string");
    }
    String text = value.asText();
    if (text.isBlank()) {
      throw GraphError.invalidValue(at(name), "must not be empty");
    }
    if (text.codePointCount(0, text.length()) > max) {
      throw GraphError.invalidValue(at(name), "must be at most " + max + " characters long");
    }
    return Optional.of(text);
  }

  /** A whole number from {@code least} on. */
  long number(String name, long least) {
    JsonNode value = json.path(name);
    if (value.isMissingNode() || value.isNull()) {
      throw GraphError.missing(at(name));
    }
    if (!value.isIntegralNumber() || value.asLong() < least) {
      throw GraphError.invalidValue(at(name), "must be a whole number from " + least);
    }
    return value.asLong();
  }

  void require(String name, String expected) {
    String value = text(name, 512);
    if (!value.equals(expected)) {
      throw GraphError.invalidValue(at(name), "must be " + expected);
    }
  }

  private String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
