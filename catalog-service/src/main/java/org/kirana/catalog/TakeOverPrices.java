package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Makes the scheduled prices that are due the valid ones, page by page. Each page is one
 * transaction under the catalogue's lock that also announces it, so two instances take over once.
 */
@ApplicationScoped
class TakeOverPrices {

  private final Products products;
  private final Catalogues catalogues;
  private final RecordChange recordChange;
  private final IndianTime time;

  TakeOverPrices(
      Products products, Catalogues catalogues, RecordChange recordChange, IndianTime time) {
    this.products = products;
    this.catalogues = catalogues;
    this.recordChange = recordChange;
    this.time = time;
  }

  /** True if there may be more to take over now. */
  @Transactional
  boolean nextPage(int pageSize) {
    if (products.withPricesDue(time.today(), 1).isEmpty()) {
      return false;
    }
    catalogues.lock();
    List<Sku> due = products.withPricesDue(time.today(), pageSize);
    products.find(due).values().forEach(this::of);
    return due.size() == pageSize;
  }

  /** Whoever changes a product does this first, so that a late look overwrites nobody's change. */
  void of(Product product) {
    Price before = product.price();
    if (product.takeOverPrice(time.today(), time.now())) {
      recordChange.of(product, Optional.of(before));
    }
  }
}
