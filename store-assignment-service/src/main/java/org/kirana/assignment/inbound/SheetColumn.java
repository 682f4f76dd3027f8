package org.kirana.assignment.inbound;

import static com.fasterxml.jackson.databind.node.JsonNodeFactory.instance;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** A column of a sheet of stores: it is named as the field that it holds. */
enum SheetColumn {
  STORE_ID("storeId", Kind.TEXT),
  VERSION("version", Kind.NUMBER),
  CODE("code", Kind.TEXT),
  NAME("name", Kind.TEXT),
  ADDRESS("address", Kind.TEXT),
  STATE_CODE("stateCode", Kind.TEXT),
  GSTIN("gstin", Kind.TEXT),
  TAX_SCHEME("taxScheme", Kind.TEXT),
  FSSAI_NUMBER("fssaiNumber", Kind.TEXT),
  FSSAI_VALID_UNTIL("fssaiValidUntil", Kind.TEXT),
  UPI_ID("upiId", Kind.TEXT),
  LATITUDE("latitude", Kind.NUMBER),
  LONGITUDE("longitude", Kind.NUMBER),
  SERVICE_RADIUS_METRES("serviceRadiusMetres", Kind.NUMBER),
  SERVES_PINS("servesPins", Kind.LIST),
  CAPACITY("capacity", Kind.NUMBER),
  MONDAY("hours.monday", Kind.LIST),
  TUESDAY("hours.tuesday", Kind.LIST),
  WEDNESDAY("hours.wednesday", Kind.LIST),
  THURSDAY("hours.thursday", Kind.LIST),
  FRIDAY("hours.friday", Kind.LIST),
  SATURDAY("hours.saturday", Kind.LIST),
  SUNDAY("hours.sunday", Kind.LIST),
  HOLIDAYS("holidays", Kind.LIST),
  PARTNER_CONTACT_ID("partnerContactId", Kind.TEXT),
  LANGUAGE("language", Kind.TEXT),
  ACCEPTANCE("acceptance", Kind.TEXT),
  RETIRED("retired", Kind.YES_OR_NO);

  private final String field;
  private final Kind kind;

  SheetColumn(String field, Kind kind) {
    this.field = field;
    this.kind = kind;
  }

  /** The day itself for the hours of a day. */
  String header() {
    return field.substring(field.indexOf('.') + 1);
  }

  boolean holds(String wanted) {
    return field.equals(wanted) || field.startsWith(wanted + ".");
  }

  boolean isRequired() {
    return this != GSTIN
        && this != SERVES_PINS
        && this != HOLIDAYS
        && this != UPI_ID
        && this != ACCEPTANCE
        && this != RETIRED;
  }

  static Optional<SheetColumn> headed(String header) {
    String wanted = header.strip();
    return Arrays.stream(values())
        .filter(column -> column.header().equalsIgnoreCase(wanted))
        .findFirst();
  }

  /** An empty cell is a field left out; a day without hours is closed. */
  void read(String cell, ObjectNode store) {
    String value = cell.strip();
    if (!value.isEmpty()) {
      parent(store).set(header(), kind.read(value));
    }
  }

  String write(JsonNode store) {
    return kind.write(store.at("/" + field.replace('.', '/')));
  }

  private ObjectNode parent(ObjectNode store) {
    int dot = field.indexOf('.');
    return dot < 0 ? store : store.withObjectProperty(field.substring(0, dot));
  }

  private enum Kind {
    TEXT,
    NUMBER,
    LIST,
    YES_OR_NO;

    /** What cannot be read stays text, and is told as wrong later. */
    JsonNode read(String value) {
      return switch (this) {
        case TEXT -> instance.textNode(value);
        case NUMBER -> number(value);
        case LIST -> list(value);
        case YES_OR_NO -> yesOrNo(value);
      };
    }

    String write(JsonNode value) {
      if (value.isMissingNode() || value.isNull()) {
        return "";
      }
      return switch (this) {
        case TEXT, NUMBER -> value.asText();
        case LIST ->
            StreamSupport.stream(value.spliterator(), false)
                .map(JsonNode::asText)
                .collect(joining(" "));
        case YES_OR_NO -> value.asBoolean() ? "yes" : "no";
      };
    }

    private static JsonNode number(String value) {
      if (value.matches("-?\\d{1,18}")) {
        return instance.numberNode(Long.parseLong(value));
      }
      return value.matches("-?\\d{1,9}\\.\\d{1,18}")
          ? instance.numberNode(new BigDecimal(value))
          : instance.textNode(value);
    }

    private static JsonNode list(String value) {
      ArrayNode list = instance.arrayNode();
      Arrays.stream(value.split("[\\s,;]+")).forEach(list::add);
      return list;
    }

    /** A spreadsheet may have made TRUE of yes. */
    private static JsonNode yesOrNo(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "yes", "true" -> instance.booleanNode(true);
        case "no", "false" -> instance.booleanNode(false);
        default -> instance.textNode(value);
      };
    }
  }
}
