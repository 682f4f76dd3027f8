package org.kirana.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.kirana.simulator.phone.ChatMessage.Button;

/** Reads what has to be paid, and how far an order has come. Source: Meta's Indian payments. */
final class ReadPayment {

  private static final Set<String> STATUSES =
      Set.of(
          "pending",
          "processing",
          "partially-shipped",
          "partially_shipped",
          "shipped",
          "completed",
          "canceled");
  private static final long SOONEST_EXPIRATION_SECONDS = 300;

  private ReadPayment() {}

  static List<Button> status(Fields action) {
    action.require("name", "review_order");
    Fields parameters = action.object("parameters");
    reference(parameters);
    Fields order = parameters.object("order");
    if (!STATUSES.contains(order.text("status", 40))) {
      throw GraphError.invalidValue(order.path() + ".status", "is unknown");
    }
    order.optionalText("description", 120);
    return List.of();
  }

  static List<Button> details(Fields action) {
    action.require("name", "review_and_pay");
    Fields parameters = action.object("parameters");
    reference(parameters);
    String type = parameters.text("type", 20);
    if (!Set.of("physical-goods", "digital-goods").contains(type)) {
      throw GraphError.invalidValue(parameters.path() + ".type", "is unknown");
    }
    parameters.require("currency", "INR");
    parameters.objects("payment_settings", 1, 5).forEach(ReadPayment::setting);
    if (parameters.json().hasNonNull("beneficiaries")) {
      parameters.objects("beneficiaries", 1, 10).forEach(ReadOrderItem::beneficiary);
    }
    long total = paise(parameters, "total_amount", 1);
    Fields order = parameters.object("order");
    if (total != sum(order)) {
      throw GraphError.invalidValue(
          parameters.path() + ".total_amount", "is subtotal, tax and shipping less discount");
    }
    return List.of();
  }

  static String reference(Fields parameters) {
    String reference = parameters.text("reference_id", 35);
    if (!reference.matches("[A-Za-z0-9_.-]+")) {
      throw GraphError.invalidValue(
          parameters.path() + ".reference_id", "has letters, digits, _, . and - only");
    }
    return reference;
  }

  private static void setting(Fields setting) {
    String type = setting.text("type", 40);
    Fields given = setting.object(type);
    if (type.equals("upi_intent_link") && !given.text("link", 2000).startsWith("upi://pay?")) {
      throw GraphError.invalidValue(setting.path(), "is not a UPI link");
    }
  }

  private static long sum(Fields order) {
    order.require("status", "pending");
    long subtotal = ReadOrderItem.sum(order);
    order.optionalObject("expiration").ifPresent(ReadPayment::expiration);
    if (paise(order, "subtotal", 0) != subtotal) {
      throw GraphError.invalidValue(order.path() + ".subtotal", "is what the items make");
    }
    return subtotal
        + paise(order, "tax", 0)
        + optionalPaise(order, "shipping")
        - optionalPaise(order, "discount");
  }

  private static void expiration(Fields expiration) {
    JsonNode timestamp = expiration.json().path("timestamp");
    long soonest = System.currentTimeMillis() / 1000 + SOONEST_EXPIRATION_SECONDS;
    if (timestamp.asLong(0) < soonest) {
      throw GraphError.invalidValue(
          expiration.path() + ".timestamp", "is at least 300 seconds ahead");
    }
    expiration.text("description", 120);
  }

  static long optionalPaise(Fields of, String name) {
    return of.json().hasNonNull(name) ? paise(of, name, 0) : 0;
  }

  static long paise(Fields of, String name, long least) {
    Fields amount = of.object(name);
    if (amount.number("offset", 1) != 100) {
      throw GraphError.invalidValue(amount.path() + ".offset", "is 100");
    }
    return amount.number("value", least);
  }
}
