package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Takes a product off sale and announces it in the same transaction. */
@ApplicationScoped
class RetireProduct {

  private final LockProduct lockProduct;
  private final KeepProduct keepProduct;
  private final RecordChange recordChange;
  private final ShowProduct showProduct;

  RetireProduct(
      LockProduct lockProduct,
      KeepProduct keepProduct,
      RecordChange recordChange,
      ShowProduct showProduct) {
    this.lockProduct = lockProduct;
    this.keepProduct = keepProduct;
    this.recordChange = recordChange;
    this.showProduct = showProduct;
  }

  /** Nothing if there is no such product; retiring again changes nothing. */
  @Transactional
  Optional<ProductView> retire(Sku sku) {
    Optional<Product> product = lockProduct.named(sku);
    product.flatMap(keepProduct::retire).ifPresent(recordChange::of);
    return product.map(showProduct::view);
  }
}
