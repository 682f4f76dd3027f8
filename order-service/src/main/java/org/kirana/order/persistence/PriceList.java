package org.kirana.order.persistence;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kirana.order.domain.Product;
import org.kirana.order.domain.Sku;

/** Our own prices, so that no other service is asked when an order is placed. */
public interface PriceList {

  Map<Sku, Product> of(Set<Sku> skus);

  Optional<PricedProduct> of(Sku sku);

  void add(PricedProduct product);
}
