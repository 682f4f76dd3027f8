package org.kirana.catalog;

import java.util.Optional;
import org.kirana.catalog.outbound.ProductChanged;

/**
 * A product after one change, to be announced and remembered.
 *
 * @param newPrice whether the change brought the price
 */
record NewState(ProductChanged product, boolean newPrice) {

  static NewState of(Product product, Optional<Price> priceBefore) {
    return new NewState(product.announcement(), !priceBefore.equals(Optional.of(product.price())));
  }

  Price price() {
    return new Price(product.pricePaise(), product.mrpPaise());
  }
}
