package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kirana.catalog.outbound.ProductChanged;

/** Creates, changes and retires products, and announces every change in the same transaction. */
@ApplicationScoped
class ChangeProduct {

  private final Products products;
  private final Catalogues catalogues;
  private final AnnounceProduct announceProduct;
  private final Clock clock;

  ChangeProduct(
      Products products, Catalogues catalogues, AnnounceProduct announceProduct, Clock clock) {
    this.products = products;
    this.catalogues = catalogues;
    this.announceProduct = announceProduct;
    this.clock = clock;
  }

  /** All of them or, if anything fails, none. */
  @Transactional
  Changes toBe(List<CheckedProduct> wanted) {
    catalogues.lock();
    Map<Sku, Product> known = products.find(wanted.stream().map(CheckedProduct::sku).toList());
    Changes changes = Changes.NONE;
    for (CheckedProduct product : wanted) {
      changes = changes.plus(change(product, Optional.ofNullable(known.get(product.sku()))));
    }
    return changes;
  }

  /** Nothing if there is no such product; retiring again changes nothing. */
  @Transactional
  Optional<ProductChanged> retire(Sku sku) {
    catalogues.lock();
    return products.find(sku).map(this::retired);
  }

  private Changes change(CheckedProduct wanted, Optional<Product> known) {
    if (known.isEmpty()) {
      Product created = new Product(wanted.sku(), wanted.details(), now());
      products.persist(created);
      announceProduct.changed(created);
      return Changes.CREATED;
    }
    if (!known.get().change(wanted.details(), now())) {
      return Changes.UNCHANGED;
    }
    announceProduct.changed(known.get());
    return Changes.CHANGED;
  }

  private ProductChanged retired(Product product) {
    if (product.retire(now())) {
      announceProduct.changed(product);
    }
    return product.announcement();
  }

  /** Milliseconds survive the database unchanged. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
