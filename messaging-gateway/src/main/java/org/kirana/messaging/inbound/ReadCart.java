package org.kirana.messaging.inbound;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.kirana.messaging.domain.MessageContent.Cart;
import org.kirana.messaging.domain.MessageContent.CartLine;

/**
 * Understands a cart, wholly or not at all: a line left out in silence would be an order that
 * nobody gave.
 */
final class ReadCart {

  private static final int MOST_LINES = 500;
  private static final int LONGEST_SKU = 200;
  private static final int LONGEST_NOTE = 4_096;
  private static final BigDecimal MOST_UNITS = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal MOST_RUPEES = BigDecimal.valueOf(100_000_000);

  private ReadCart() {}

  static Optional<Cart> of(Part order) {
    List<Part> items = order.parts("product_items");
    if (items.isEmpty() || items.size() > MOST_LINES) {
      return Optional.empty();
    }
    List<CartLine> lines = items.stream().flatMap(item -> line(item).stream()).toList();
    return lines.size() == items.size()
        ? Optional.of(new Cart(lines, order.text("text", LONGEST_NOTE).orElse(null)))
        : Optional.empty();
  }

  private static Optional<CartLine> line(Part item) {
    return item.text("product_retailer_id")
        .map(String::strip)
        .filter(sku -> sku.length() <= LONGEST_SKU)
        .flatMap(
            sku ->
                units(item).map(units -> new CartLine(sku, units, pricePaise(item).orElse(null))));
  }

  private static Optional<Integer> units(Part item) {
    return item.number("quantity")
        .filter(units -> units.signum() > 0 && units.compareTo(MOST_UNITS) <= 0)
        .filter(units -> units.stripTrailingZeros().scale() <= 0)
        .map(BigDecimal::intValueExact);
  }

  private static Optional<Long> pricePaise(Part item) {
    return item.number("item_price")
        .filter(price -> item.text("currency").orElse("INR").equalsIgnoreCase("INR"))
        .filter(price -> price.signum() >= 0 && price.compareTo(MOST_RUPEES) <= 0)
        .map(price -> price.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
  }
}
