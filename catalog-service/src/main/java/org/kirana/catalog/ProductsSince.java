package org.kirana.catalog;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.kirana.catalog.outbound.ProductChanged;

/** Tells the mini-store's shelf what was changed, on whichever instance. */
@ApplicationScoped
public class ProductsSince {

  private final Products products;

  ProductsSince(Products products) {
    this.products = products;
  }

  /**
   * Grows with every change, whoever made it and whatever the clocks said: products are never
   * deleted, and each change raises a version.
   */
  @Transactional
  public long edition() {
    return products
        .getEntityManager()
        .createQuery("select coalesce(sum(version), 0) from Product", Long.class)
        .getSingleResult();
  }

  /** The full state of all products that were changed after an instant, retired ones included. */
  @Transactional
  public List<ProductChanged> changedAfter(Instant instant) {
    return products.list("changedAt > ?1", Sort.by("changedAt"), instant).stream()
        .map(Product::announcement)
        .toList();
  }
}
