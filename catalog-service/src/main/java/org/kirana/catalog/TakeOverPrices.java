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
  private final KeepProduct keepProduct;

  TakeOverPrices(
      Products products,
      Catalogues catalogues,
      KeepProduct keepProduct,
      RecordChange recordChange) {
    this.products = products;
    this.catalogues = catalogues;
    this.recordChange = recordChange;
    this.keepProduct = keepProduct;
  }

  /** True if there may be more to take over now. */
  @Transactional
  boolean nextPage(int pageSize) {
    if (due(1).isEmpty()) {
      return false;
    }
    catalogues.lock();
    List<Sku> due = due(pageSize);
    products.find(due).values().stream()
        .map(keepProduct::takeOver)
        .flatMap(Optional::stream)
        .forEach(recordChange::of);
    return due.size() == pageSize;
  }

  private List<Sku> due(int most) {
    return products.withPricesDue(keepProduct.today(), most);
  }
}
