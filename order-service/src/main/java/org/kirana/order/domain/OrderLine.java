package org.kirana.order.domain;

import org.jspecify.annotations.Nullable;

/**
 * One line of an order, frozen when the order was placed; nobody looks these things up again.
 *
 * @param name in the shopper's language
 * @param unitPricePaise taxes included
 * @param gstBasisPoints 500 is 5 %
 */
public record OrderLine(
    Sku sku,
    String name,
    String pack,
    int quantity,
    long unitPricePaise,
    @Nullable Long mrpPaise,
    String hsn,
    int gstBasisPoints) {

  public OrderLine {
    if (quantity < 1) {
      throw new IllegalArgumentException("a line has a quantity");
    }
  }

  long totalPaise() {
    return Math.multiplyExact(unitPricePaise, (long) quantity);
  }
}
