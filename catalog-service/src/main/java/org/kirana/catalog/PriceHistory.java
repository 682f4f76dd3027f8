package org.kirana.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Every price that was ever valid. */
@ApplicationScoped
class PriceHistory implements PanacheRepositoryBase<ValidPrice, ValidPrice.Version> {

  /** Oldest first. */
  List<ValidPrice> of(Sku sku) {
    return list("version.sku = ?1", Sort.by("version.version"), sku.value());
  }
}
