package org.kirana.messaging.outbound;

import com.fasterxml.jackson.databind.JsonNode;

/** The limits of one line that has to be paid: from the catalogue, or with its origin. */
final class ItemLimits {

  private static final int MOST_WITH_PICTURES = 10;

  private ItemLimits() {}

  static void check(Check check, JsonNode item, JsonNode order) {
    check.text(item, "name", 1, 60);
    check.that(item.path("quantity").asInt() > 0, "quantity", "is at least 1");
    long amount = PaymentLimits.paise(item, "amount");
    check.that(amount > 0, "amount", "is more than nothing");
    check.that(
        PaymentLimits.paise(item, "sale_amount") <= amount, "sale_amount", "is at most the amount");
    if (order.has("catalog_id")) {
      check.text(order, "catalog_id", 1, 200);
      check.text(item, "retailer_id", 1, 200);
    } else {
      origin(check, item);
    }
    if (item.has("image")) {
      picture(check, item, order);
    }
  }

  /** What they make together; the amount of a sale goes before the usual one. */
  static long sum(JsonNode items) {
    long sum = 0;
    for (JsonNode item : items) {
      String amount = item.has("sale_amount") ? "sale_amount" : "amount";
      sum += PaymentLimits.paise(item, amount) * item.path("quantity").asLong();
    }
    return sum;
  }

  private static void origin(Check check, JsonNode item) {
    check.text(item, "retailer_id", 0, 200);
    check.text(item, "country_of_origin", 1, 100);
    check.text(item, "importer_name", 1, 200);
    JsonNode address = item.path("importer_address");
    check.text(address, "address_line1", 1, 100);
    check.text(address, "address_line2", 0, 100);
    check.text(address, "city", 1, 100);
    check.text(address, "zone_code", 1, 10);
    check.that(
        address.path("postal_code").asText().matches("[0-9]{6}"), "postal_code", "has 6 digits");
    check.that(
        address.path("country_code").asText().matches("[A-Z]{2}"),
        "country_code",
        "has 2 capital letters");
  }

  private static void picture(Check check, JsonNode item, JsonNode order) {
    check.link(item.path("image"), "link");
    check.that(
        !order.has("catalog_id") && !item.has("retailer_id"),
        "image",
        "is only for what stands in no catalogue");
    check.that(
        order.path("items").size() <= MOST_WITH_PICTURES,
        "items",
        "with pictures are at most " + MOST_WITH_PICTURES);
  }
}
