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
    new Price(pricePaise, mrpPaise); // checks
  }

  Price price() {
    return new Price(pricePaise, mrpPaise);
  }

  ProductDetails at(Price price) {
    return new ProductDetails(
        name, category, pack, price.pricePaise(), price.mrpPaise(), hsn, gstBasisPoints);
  }

  /** Whether both speak of the same product, whatever it costs. */
  boolean sameButForPrice(ProductDetails other) {
    return equals(other.at(price()));
  }
}
