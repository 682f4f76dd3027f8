package org.kirana.catalog;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All products that ever were. */
@ApplicationScoped
class Products implements PanacheRepositoryBase<Product, String> {

  Optional<Product> find(Sku sku) {
    return findByIdOptional(sku.value());
  }

  Map<Sku, Product> find(List<Sku> skus) {
    return list("sku in ?1", skus.stream().map(Sku::value).toList()).stream()
        .collect(Collectors.toMap(Product::sku, product -> product));
  }

  /** Which products have a price to take over. */
  List<Sku> withPricesDue(LocalDate today, int most) {
    return getEntityManager()
        .createQuery(
            """
            select distinct p.sku from Product p join p.scheduled s
            where key(s) <= :today order by p.sku""",
            String.class)
        .setParameter("today", today)
        .setMaxResults(most)
        .getResultStream()
        .map(Sku::new)
        .toList();
  }

  PanacheQuery<Product> onSale(@Nullable String category) {
    Sort bySku = Sort.by("sku");
    return category == null
        ? find("retired = false", bySku)
        : find("retired = false and category = ?1", bySku, category);
  }

  /** The next page behind a SKU, retired ones included. */
  List<Product> after(String sku, int pageSize) {
    return find("sku > ?1", Sort.by("sku"), sku).page(0, pageSize).list();
  }
}
