package org.kirana.invoice.domain;

/** A line of an order that the store does not have, as it was sold. */
public record StruckLine(String sku, int quantity, long unitPricePaise) {
  boolean is(SoldLine line) {
    return sku.equals(line.sku())
        && quantity == line.quantity()
        && unitPricePaise == line.unitPricePaise();
  }
}
