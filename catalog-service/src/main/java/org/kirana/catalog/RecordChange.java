package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Announces a changed product and keeps its price in the history if that is new. */
@ApplicationScoped
class RecordChange {

  private final AnnounceProduct announceProduct;
  private final PriceHistory history;

  RecordChange(AnnounceProduct announceProduct, PriceHistory history) {
    this.announceProduct = announceProduct;
    this.history = history;
  }

  void of(Product product, Optional<Price> priceBefore) {
    announceProduct.changed(product);
    if (!priceBefore.equals(Optional.of(product.price()))) {
      history.persist(
          new ValidPrice(
              product.sku(),
              product.version(),
              product.announcement().changedAt(),
              product.price()));
    }
  }
}
