package org.kirana.order.domain;

import org.jspecify.annotations.Nullable;

/**
 * A product as our price list knows it.
 *
 * @param version a higher one replaces a lower one
 * @param pricePaise the unit price, taxes included
 * @param mrpPaise the maximum retail price printed on the pack; null for loose goods
 * @param gstBasisPoints 500 is 5 %
 * @param retired no longer sold; it stays in the list so that we can name it
 */
public record Product(
    Sku sku,
    long version,
    LocalName name,
    String pack,
    long pricePaise,
    @Nullable Long mrpPaise,
    String hsn,
    int gstBasisPoints,
    boolean retired) {

  /** One crore rupees. With the limits on a basket no total can overflow a long. */
  private static final long HIGHEST_PRICE_PAISE = 1_000_000_000L;

  public Product {
    requireWithin(pricePaise, HIGHEST_PRICE_PAISE, "price in paise");
    requireWithin(gstBasisPoints, 10_000, "GST in basis points");
  }

  private static void requireWithin(long value, long highest, String what) {
    if (value < 0 || value > highest) {
      throw new IllegalArgumentException("no " + what + ": " + value);
    }
  }

  OrderLine line(int quantity, Language language) {
    return new OrderLine(
        sku, name.in(language), pack, quantity, pricePaise, mrpPaise, hsn, gstBasisPoints);
  }
}
