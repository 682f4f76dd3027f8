package org.kirana.catalog;

import org.jspecify.annotations.Nullable;

/** Everything about a product that an admin decides, checked. */
record ProductDetails(
    LocalName name,
    String category,
    String pack,
    long pricePaise,
    @Nullable Long mrpPaise,
    String hsn,
    int gstBasisPoints) {

  ProductDetails {
    if (pricePaise <= 0) {
      throw new IllegalArgumentException("a price is positive");
    }
    if (mrpPaise != null && mrpPaise < pricePaise) {
      throw new IllegalArgumentException("nobody may ask more than the MRP");
    }
  }
}
