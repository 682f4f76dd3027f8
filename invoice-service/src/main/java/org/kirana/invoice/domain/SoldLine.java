package org.kirana.invoice.domain;

import org.jspecify.annotations.Nullable;

/**
 * So many packs of one product at one price. Prices are paise per pack, all taxes included.
 *
 * @param mrpPaise the maximum retail price printed on the pack; loose goods have none
 */
public record SoldLine(
    String sku,
    String name,
    @Nullable String pack,
    int quantity,
    long unitPricePaise,
    @Nullable Long mrpPaise,
    @Nullable String hsn,
    GstRate rate) {

  public SoldLine {
    if (quantity < 1 || unitPricePaise < 0) {
      throw new IllegalArgumentException("a line has a quantity and a price: " + sku);
    }
    if (mrpPaise != null && unitPricePaise > mrpPaise) {
      throw new IllegalArgumentException("nothing may be sold above its MRP: " + sku);
    }
  }

  public long amountPaise() {
    return Math.multiplyExact(unitPricePaise, (long) quantity);
  }

  /** What the shopper pays less than the printed price, in paise. */
  public long savingPaise() {
    return mrpPaise == null ? 0 : Math.multiplyExact(mrpPaise - unitPricePaise, (long) quantity);
  }
}
