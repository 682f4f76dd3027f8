package org.kirana.assignment.domain;

import org.jspecify.annotations.Nullable;

/**
 * A line of an order as it was frozen when the order was placed.
 *
 * @param unitPricePaise tax included
 * @param mrpPaise the printed maximum retail price; loose goods have none
 * @param gstBasisPoints 500 is 5 %
 */
public record OrderLine(
    String sku,
    String name,
    String pack,
    int quantity,
    long unitPricePaise,
    @Nullable Long mrpPaise,
    String hsn,
    int gstBasisPoints) {

  /** What all of its packs come to. */
  long amountPaise() {
    return quantity * unitPricePaise;
  }
}
