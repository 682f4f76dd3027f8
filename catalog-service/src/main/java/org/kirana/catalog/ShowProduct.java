package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Shows an admin one product with its prices of yesterday, today and tomorrow. */
@ApplicationScoped
class ShowProduct {

  private final Products products;
  private final PriceHistory history;

  ShowProduct(Products products, PriceHistory history) {
    this.products = products;
    this.history = history;
  }

  @Transactional
  Optional<ProductView> named(Sku sku) {
    return products.find(sku).map(this::view);
  }

  /** Inside the caller's transaction. */
  ProductView view(Product product) {
    List<ProductView.PriceSince> past =
        history.of(product.sku()).stream()
            .map(
                valid ->
                    new ProductView.PriceSince(
                        valid.since(), valid.price().pricePaise(), valid.price().mrpPaise()))
            .toList();
    List<ProductView.PriceFrom> coming =
        product.scheduled().entrySet().stream()
            .map(
                entry ->
                    new ProductView.PriceFrom(
                        entry.getKey(), entry.getValue().pricePaise(), entry.getValue().mrpPaise()))
            .toList();
    return new ProductView(product.announcement(), past, coming);
  }
}
