package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/** Changes one product on the condition that it still is what the admin saw. */
@ApplicationScoped
class ReplaceProduct {

  private final LockProduct lockProduct;
  private final KeepProduct keepProduct;
  private final RecordChange recordChange;
  private final ShowProduct showProduct;

  ReplaceProduct(
      LockProduct lockProduct,
      KeepProduct keepProduct,
      RecordChange recordChange,
      ShowProduct showProduct) {
    this.lockProduct = lockProduct;
    this.keepProduct = keepProduct;
    this.recordChange = recordChange;
    this.showProduct = showProduct;
  }

  @Transactional
  Outcome with(WantedProduct wanted, Precondition precondition) {
    Optional<Product> known = lockProduct.named(wanted.sku());
    return switch (precondition.verdict(known.map(showProduct::view).map(ProductView::etag))) {
      case HOLDS -> keep(wanted, known);
      case MISSING -> new Unconditional();
      case FAILS -> new Moved();
    };
  }

  /** Gives an existing product another price from a day on; now, if that day has begun. */
  @Transactional
  Outcome price(Sku sku, LocalDate validFrom, Price price) {
    Optional<Product> known = lockProduct.named(sku);
    return known.isEmpty()
        ? new Unknown()
        : keep(WantedProduct.priced(known.get(), validFrom, price), known);
  }

  private Outcome keep(WantedProduct wanted, Optional<Product> known) {
    return switch (keepProduct.keep(wanted, known)) {
      case KeepProduct.Kept kept -> kept(kept);
      case KeepProduct.Refused refused -> {
        lockProduct.undo();
        yield new Refused(refused.problem());
      }
    };
  }

  private Kept kept(KeepProduct.Kept kept) {
    kept.happened().forEach(recordChange::of);
    return new Kept(showProduct.view(kept.product()), kept.before().isEmpty());
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
