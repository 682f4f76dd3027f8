package org.kirana.order.persistence;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;
import org.kirana.order.domain.Product;
import org.kirana.order.domain.Sku;

@ApplicationScoped
class StoredPriceList implements PriceList, PanacheRepositoryBase<PricedProduct, String> {

  /** Asks the database only for what the current batch has not seen, in one query, unlocked. */
  @Override
  public Map<Sku, Product> of(Set<Sku> skus) {
    List<String> ids = skus.stream().filter(Sku::isWellFormed).map(Sku::value).sorted().toList();
    return getEntityManager()
        .unwrap(Session.class)
        .findMultiple(PricedProduct.class, ids, SessionCheckMode.ENABLED)
        .stream()
        .filter(Objects::nonNull)
        .map(PricedProduct::product)
        .collect(toUnmodifiableMap(Product::sku, product -> product));
  }

  @Override
  public Optional<PricedProduct> of(Sku sku) {
    return findByIdOptional(sku.value());
  }

  @Override
  public void add(PricedProduct product) {
    persist(product);
  }
}
