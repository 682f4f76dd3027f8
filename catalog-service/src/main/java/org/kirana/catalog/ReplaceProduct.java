package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/** Changes one product on the condition that it still is what the admin saw. */
@ApplicationScoped
class ReplaceProduct {

  private final Catalogues catalogues;
  private final KeepProduct keepProduct;
  private final ShowProduct showProduct;
  private final TransactionSynchronizationRegistry transaction;

  ReplaceProduct(
      Catalogues catalogues,
      KeepProduct keepProduct,
      ShowProduct showProduct,
      TransactionSynchronizationRegistry transaction) {
    this.catalogues = catalogues;
    this.keepProduct = keepProduct;
    this.showProduct = showProduct;
    this.transaction = transaction;
  }

  @Transactional
  Outcome with(WantedProduct wanted, Precondition precondition) {
    Optional<Product> known = locked(wanted.sku());
    return switch (precondition.verdict(known.map(this::etag))) {
      case HOLDS -> keep(wanted, known);
      case MISSING -> new Unconditional();
      case FAILS -> new Moved();
    };
  }

  /** Gives an existing product another price from a day on; now, if that day has begun. */
  @Transactional
  Outcome price(Sku sku, LocalDate validFrom, Price price) {
    Optional<Product> known = locked(sku);
    return known.isEmpty()
        ? new Unknown()
        : keep(WantedProduct.priced(known.get(), validFrom, price), known);
  }

  private Optional<Product> locked(Sku sku) {
    Optional<Product> product = catalogues.lockedFor(sku);
    product.ifPresent(keepProduct::bringUpToDate);
    return product;
  }

  private String etag(Product product) {
    return showProduct.view(product).etag();
  }

  private Outcome keep(WantedProduct wanted, Optional<Product> known) {
    return switch (keepProduct.keep(wanted, known)) {
      case KeepProduct.Kept kept -> new Kept(showProduct.view(kept.product()), known.isEmpty());
      case KeepProduct.Refused refused -> {
        transaction.setRollbackOnly();
        yield new Refused(refused.problem());
      }
    };
  }

  /** What came of it. */
  sealed interface Outcome {}

  /** The product is as wanted. */
  record Kept(ProductView view, boolean created) implements Outcome {}

  /** The product cannot be so. */
  record Refused(RowProblem problem) implements Outcome {}

  /** There is no such product. */
  record Unknown() implements Outcome {}

  /** Somebody else changed it meanwhile. */
  record Moved() implements Outcome {}

  /** The admin did not say what the product was. */
  record Unconditional() implements Outcome {}
}
