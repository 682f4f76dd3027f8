package org.kirana.messaging.outbound;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** The limits of WhatsApp's Indian payments. Source: Meta's "order details" pages. */
final class PaymentLimits {

  private static final Duration SOONEST_EXPIRATION = Duration.ofSeconds(300);
  private static final Set<String> STATUSES =
      Set.of(
          "pending",
          "processing",
          "partially-shipped",
          "partially_shipped",
          "shipped",
          "completed",
          "canceled");

  private PaymentLimits() {}

  static void details(Check check, JsonNode parameters, Instant now) {
    reference(check, parameters);
    JsonNode order = parameters.path("order");
    check.size(order.path("items"), "items", 1, 999);
    order.path("items").forEach(item -> ItemLimits.check(check, item, order));
    check.that(
        paise(order, "subtotal") == ItemLimits.sum(order.path("items")),
        "subtotal",
        "is what the items make");
    parameters.path("beneficiaries").forEach(one -> beneficiary(check, one));
    long total =
        paise(order, "subtotal")
            + paise(order, "tax")
            + paise(order, "shipping")
            - paise(order, "discount");
    check.that(
        paise(parameters, "total_amount") == total,
        "total_amount",
        "is subtotal, tax and shipping less discount");
    check.that(total > 0, "total_amount", "is more than nothing");
    expiration(check, order.path("expiration"), now);
  }

  static void status(Check check, JsonNode parameters) {
    reference(check, parameters);
    JsonNode order = parameters.path("order");
    check.that(STATUSES.contains(order.path("status").asText()), "status", "is unknown");
    check.text(order, "description", 0, 120);
  }

  private static void reference(Check check, JsonNode parameters) {
    check.that(
        parameters.path("reference_id").asText().matches("[A-Za-z0-9_.-]{1,35}"),
        "reference_id",
        "has 1 to 35 letters, digits, _, . or -");
  }

  private static void beneficiary(Check check, JsonNode beneficiary) {
    check.text(beneficiary, "name", 1, 200);
    check.text(beneficiary, "address_line1", 1, 100);
    check.text(beneficiary, "address_line2", 0, 100);
    check.text(beneficiary, "city", 1, 100);
    check.text(beneficiary, "state", 1, 100);
    check.that(
        beneficiary.path("postal_code").asText().matches("[0-9]{6}"),
        "postal_code",
        "has 6 digits");
  }

  private static void expiration(Check check, JsonNode expiration, Instant now) {
    if (!expiration.isMissingNode()) {
      Instant at = Instant.ofEpochSecond(expiration.path("timestamp").asLong());
      check.that(
          !at.isBefore(now.plus(SOONEST_EXPIRATION)), "expiration", "is at least 300 s ahead");
    }
  }

  static long paise(JsonNode part, String field) {
    return part.path(field).path("value").asLong();
  }
}
