package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/** Withdraws a scheduled price before it is valid. */
@ApplicationScoped
class WithdrawPrice {

  private final Catalogues catalogues;
  private final KeepProduct keepProduct;
  private final ShowProduct showProduct;

  WithdrawPrice(Catalogues catalogues, KeepProduct keepProduct, ShowProduct showProduct) {
    this.catalogues = catalogues;
    this.keepProduct = keepProduct;
    this.showProduct = showProduct;
  }

  /** Nothing if no price is planned for that day, or no longer. */
  @Transactional
  Optional<ProductView> of(Sku sku, LocalDate validFrom) {
    return catalogues.lockedFor(sku).flatMap(product -> withdrawn(product, validFrom));
  }

  private Optional<ProductView> withdrawn(Product product, LocalDate validFrom) {
    keepProduct.bringUpToDate(product);
    return product.withdraw(validFrom) ? Optional.of(showProduct.view(product)) : Optional.empty();
  }
}
