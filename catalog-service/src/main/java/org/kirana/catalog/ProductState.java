package org.kirana.catalog;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kirana.catalog.outbound.ProductChanged;

/** A product at one moment, with the prices that were planned for it. */
record ProductState(ProductChanged product, SortedMap<LocalDate, Price> scheduled) {

  ProductState {
    scheduled = Collections.unmodifiableSortedMap(new TreeMap<>(scheduled));
  }

  static ProductState of(Product product) {
    return new ProductState(product.announcement(), product.scheduled());
  }

  /** How many planned prices are new or other than before. */
  int scheduledSince(ProductState before) {
    return (int)
        scheduled.entrySet().stream()
            .filter(entry -> !entry.getValue().equals(before.scheduled.get(entry.getKey())))
            .count();
  }
}
