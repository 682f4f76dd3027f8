package org.kirana.messaging.inbound;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** A part of somebody else's JSON: whatever is missing or oddly shaped is simply not there. */
record Part(JsonNode node) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final int LONGEST_NUMBER = 40;

  Part part(String name) {
    JsonNode child = node.get(name);
    return new Part(child == null ? MissingNode.getInstance() : child);
  }

  /** The elements of a list; nothing if it is not a list. */
  List<Part> parts(String name) {
    JsonNode child = part(name).node;
    return child.isArray()
        ? StreamSupport.stream(child.spliterator(), false).map(Part::new).toList()
        : List.of();
  }

  /** JSON that travels as a text within JSON. */
  static Optional<Part> parsed(String json) {
    try {
      return Optional.ofNullable(JSON.readTree(json))
          .filter(tree -> !tree.isMissingNode())
          .map(Part::new);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  boolean isObject() {
    return node.isObject();
  }

  /** A text or a number as text, fit for databases and UTF-8; blank counts as missing. */
  Optional<String> text(String name) {
    JsonNode child = part(name).node;
    return child.isTextual() || child.isNumber()
        ? Optional.of(WellFormed.text(child.asText())).filter(text -> !text.isBlank())
        : Optional.empty();
  }

  Optional<String> text(String name, int longest) {
    return text(name).map(text -> WellFormed.cut(text, longest));
  }

  /** A number, also one written as text. */
  Optional<BigDecimal> number(String name) {
    return text(name).map(String::strip).flatMap(Part::parse);
  }

  private static Optional<BigDecimal> parse(String text) {
    if (text.length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(text);
      return Math.abs(number.scale()) <= LONGEST_NUMBER ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
