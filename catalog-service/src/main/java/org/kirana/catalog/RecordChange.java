package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;

/** Announces what a product became and keeps its price in the history if that is new. */
@ApplicationScoped
class RecordChange {

  private final AnnounceProduct announceProduct;
  private final PriceHistory history;

  RecordChange(AnnounceProduct announceProduct, PriceHistory history) {
    this.announceProduct = announceProduct;
    this.history = history;
  }

  void of(NewState state) {
    announceProduct.changed(state.product());
    if (state.newPrice()) {
      history.persist(
          new ValidPrice(
              state.product().sku(),
              state.product().version(),
              state.product().changedAt(),
              state.price()));
    }
  }
}
