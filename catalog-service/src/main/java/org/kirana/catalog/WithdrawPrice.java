package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/** Withdraws a scheduled price before it is valid. */
@ApplicationScoped
class WithdrawPrice {

  private final LockProduct lockProduct;
  private final ShowProduct showProduct;

  WithdrawPrice(LockProduct lockProduct, ShowProduct showProduct) {
    this.lockProduct = lockProduct;
    this.showProduct = showProduct;
  }

  /** Nothing if no price is planned for that day, or no longer. */
  @Transactional
  Optional<ProductView> of(Sku sku, LocalDate validFrom) {
    return lockProduct
        .named(sku)
        .filter(product -> product.withdraw(validFrom))
        .map(showProduct::view);
  }
}
