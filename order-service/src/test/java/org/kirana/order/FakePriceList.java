package org.kirana.order;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kirana.order.domain.Product;
import org.kirana.order.domain.Sku;
import org.kirana.order.persistence.PriceList;
import org.kirana.order.persistence.PricedProduct;

final class FakePriceList implements PriceList {

  private final Map<Sku, PricedProduct> bySku = new HashMap<>();

  @Override
  public Map<Sku, Product> of(Set<Sku> skus) {
    return skus.stream()
        .flatMap(sku -> of(sku).stream())
        .map(PricedProduct::product)
        .collect(toMap(Product::sku, product -> product));
  }

  @Override
  public Optional<PricedProduct> of(Sku sku) {
    return Optional.ofNullable(bySku.get(sku));
  }

  @Override
  public void add(PricedProduct product) {
    bySku.put(product.product().sku(), product);
  }
}
