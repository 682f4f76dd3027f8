package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** All products with their scheduled prices, a page in a transaction. */
@ApplicationScoped
class SheetPages {

  private final Products products;

  SheetPages(Products products) {
    this.products = products;
  }

  @Transactional
  List<ProductState> after(String sku, int pageSize) {
    return products.after(sku, pageSize).stream().map(ProductState::of).toList();
  }
}
