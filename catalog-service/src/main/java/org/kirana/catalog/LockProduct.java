package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;

/** Finds a product to change: nobody else changes one meanwhile, and no price is overdue. */
@ApplicationScoped
class LockProduct {

  private final Catalogues catalogues;
  private final KeepProduct keepProduct;
  private final RecordChange recordChange;
  private final TransactionSynchronizationRegistry transaction;

  LockProduct(
      Catalogues catalogues,
      KeepProduct keepProduct,
      RecordChange recordChange,
      TransactionSynchronizationRegistry transaction) {
    this.transaction = transaction;
    this.catalogues = catalogues;
    this.keepProduct = keepProduct;
    this.recordChange = recordChange;
  }

  /** Nothing of this transaction stays. */
  void undo() {
    transaction.setRollbackOnly();
  }

  /** Inside the caller's transaction. */
  Optional<Product> named(Sku sku) {
    Optional<Product> product = catalogues.lockedFor(sku);
    product.flatMap(keepProduct::takeOver).ifPresent(recordChange::of);
    return product;
  }
}
