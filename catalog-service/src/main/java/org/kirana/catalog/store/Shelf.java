package org.kirana.catalog.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kirana.catalog.Sku;
import org.kirana.catalog.outbound.ProductChanged;

/** What is on sale at one moment, by category and SKU. */
final class Shelf {

  static final Shelf EMPTY = new Shelf(new TreeMap<>());

  private final TreeMap<Sku, ProductChanged> bySku;
  private final Map<String, List<ProductChanged>> byCategory = new HashMap<>();

  private Shelf(TreeMap<Sku, ProductChanged> bySku) {
    this.bySku = bySku;
    for (ProductChanged product : bySku.values()) {
      byCategory.computeIfAbsent(product.category(), c -> new ArrayList<>()).add(product);
    }
  }

  Shelf with(List<ProductChanged> changed) {
    TreeMap<Sku, ProductChanged> next = new TreeMap<>(bySku);
    for (ProductChanged product : changed) {
      if (product.retired()) {
        next.remove(product.sku());
      } else {
        next.put(product.sku(), product);
      }
    }
    return new Shelf(next);
  }

  Optional<ProductChanged> find(Sku sku) {
    return Optional.ofNullable(bySku.get(sku));
  }

  List<ProductChanged> of(String category) {
    return byCategory.getOrDefault(category, List.of());
  }

  /** All of some categories, one after the other, cut to a page. */
  List<ProductChanged> page(List<String> categories, int from, int most) {
    return categories.stream().flatMap(c -> of(c).stream()).skip(from).limit(most).toList();
  }

  long size(List<String> categories) {
    return categories.stream().mapToLong(category -> of(category).size()).sum();
  }
}
