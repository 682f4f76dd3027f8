package org.kirana.local.launcher;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What the shopper of the story puts into the cart, at the prices of the seed. */
final class Basket {

  private Basket() {}

  /** The items of the simulator's cart gesture. */
  static List<Map<String, Object>> weekly() {
    return List.of(item("ATTA_5KG", 1), item("MILK_500ML", 2), item("SUGAR_1KG", 1));
  }

  private static Map<String, Object> item(String sku, int quantity) {
    return Map.of("sku", sku, "quantity", quantity, "price", rupees(sku));
  }

  private static BigDecimal rupees(String sku) {
    return ProductSheet.read().stream()
        .filter(product -> sku.equals(product.get("sku")))
        .map(product -> new BigDecimal(String.valueOf(product.get("pricePaise"))).movePointLeft(2))
        .findFirst()
        .orElseThrow(() -> new Impatient(sku + " is not in the product sheet."));
  }
}
