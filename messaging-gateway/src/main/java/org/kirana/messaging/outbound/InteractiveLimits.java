package org.kirana.messaging.outbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Set;

/** The limits of messages with something to tap. */
final class InteractiveLimits {

  private static final int BODY = 1_024;
  private static final int LONG_BODY = 4_096;
  private static final int HEADING = 60;
  private static final Set<String> WORDS = Set.of("text");
  private static final Set<String> WORDS_AND_FILES = Set.of("text", "image", "video", "document");

  private InteractiveLimits() {}

  static void check(Check check, JsonNode interactive, Instant now) {
    String type = interactive.path("type").asText();
    check.text(
        interactive.path("body"),
        "text",
        type.equals("product") ? 0 : 1,
        type.equals("list") ? LONG_BODY : BODY);
    header(check, type, interactive.path("header"));
    check.text(interactive.path("footer"), "text", 0, HEADING);
    action(check, type, interactive.path("action"), now);
  }

  /** Words may stand above most, a file above some, nothing above others. */
  private static void header(Check check, String type, JsonNode header) {
    if (header.isMissingNode()) {
      check.that(!type.equals("product_list"), "header", "is missing");
      return;
    }
    String kind = header.path("type").asText();
    check.that(headers(type).contains(kind), "header", "is no " + kind + " with " + type);
    if (kind.equals("text")) {
      check.text(header, "text", 1, HEADING);
    } else {
      FileLimits.check(check, kind, header.path(kind));
    }
  }

  private static Set<String> headers(String type) {
    return switch (type) {
      case "list", "product_list", "address_message", "contact_request", "order_status" -> WORDS;
      case "product", "catalog_message", "location_request_message" -> Set.of();
      default -> WORDS_AND_FILES;
    };
  }

  private static void action(Check check, String type, JsonNode action, Instant now) {
    JsonNode parameters = action.path("parameters");
    switch (type) {
      case "button" -> buttons(check, action.path("buttons"));
      case "list" -> list(check, action);
      case "cta_url" -> {
        check.text(parameters, "display_text", 1, 20);
        check.link(parameters, "url");
      }
      case "address_message" -> address(check, parameters.path("values"));
      case "product" -> {
        check.text(action, "catalog_id", 1, 200);
        check.text(action, "product_retailer_id", 1, 200);
      }
      case "product_list" -> shelves(check, action);
      case "flow" -> {
        check.text(parameters, "flow_id", 1, 200);
        check.text(parameters, "flow_cta", 1, 30);
        check.text(parameters, "flow_token", 1, 1_000);
      }
      case "order_details" -> PaymentLimits.details(check, parameters, now);
      case "order_status" -> PaymentLimits.status(check, parameters);
      case "location_request_message", "contact_request", "catalog_message" -> {}
      default -> check.that(false, "interactive type", "is unknown");
    }
  }

  private static void buttons(Check check, JsonNode buttons) {
    check.size(buttons, "buttons", 1, 3);
    for (JsonNode button : buttons) {
      check.text(button.path("reply"), "id", 1, 256);
      check.text(button.path("reply"), "title", 1, 20);
    }
    check.unique(buttons, "/reply/id", "button id");
    check.unique(buttons, "/reply/title", "button title");
  }

  private static void list(Check check, JsonNode action) {
    check.text(action, "button", 1, 20);
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    JsonNode sections = action.path("sections");
    check.size(sections, "sections", 1, 10);
    for (JsonNode section : sections) {
      check.text(section, "title", sections.size() > 1 ? 1 : 0, 24);
      check.size(section.path("rows"), "rows", 1, 10);
      section.path("rows").forEach(rows::add);
    }
    check.size(rows, "rows", 1, 10);
    for (JsonNode row : rows) {
      check.text(row, "id", 1, 200);
      check.text(row, "title", 1, 24);
      check.text(row, "description", 0, 72);
    }
    check.unique(rows, "/id", "row id");
  }

  private static void address(Check check, JsonNode values) {
    String pinCode = values.path("in_pin_code").asText("");
    check.that(pinCode.isEmpty() || pinCode.matches("[0-9]{6}"), "in_pin_code", "has 6 digits");
  }

  private static void shelves(Check check, JsonNode action) {
    check.text(action, "catalog_id", 1, 200);
    JsonNode sections = action.path("sections");
    check.size(sections, "sections", 1, 10);
    int products = 0;
    for (JsonNode section : sections) {
      check.text(section, "title", 1, 24);
      check.size(section.path("product_items"), "product_items", 1, 30);
      products += section.path("product_items").size();
      for (JsonNode item : section.path("product_items")) {
        check.text(item, "product_retailer_id", 1, 200);
      }
    }
    check.that(products <= 30, "sections", "have " + products + " products, at most 30");
  }
}
