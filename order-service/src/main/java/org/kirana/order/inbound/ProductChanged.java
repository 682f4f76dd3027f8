package org.kirana.order.inbound;

import org.jspecify.annotations.Nullable;
import org.kirana.order.domain.LocalName;
import org.kirana.order.domain.Product;
import org.kirana.order.domain.Sku;

/** The full state of a product in the catalogue. */
public record ProductChanged(
    Sku sku,
    long version,
    LocalName name,
    String pack,
    long pricePaise,
    @Nullable Long mrpPaise,
    String hsn,
    int gstBasisPoints,
    boolean retired) {

  Product product() {
    return new Product(
        sku, version, name, pack, pricePaise, mrpPaise, hsn, gstBasisPoints, retired);
  }
}
