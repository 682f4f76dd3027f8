package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Creates, changes and retires products, and announces every change in the same transaction. */
@ApplicationScoped
class ChangeProduct {

  /** So many products are in memory at once. */
  private static final int AT_ONCE = 1000;

  private final Products products;
  private final Catalogues catalogues;
  private final KeepProduct keepProduct;
  private final TransactionSynchronizationRegistry transaction;

  ChangeProduct(
      Products products,
      Catalogues catalogues,
      KeepProduct keepProduct,
      TransactionSynchronizationRegistry transaction) {
    this.products = products;
    this.catalogues = catalogues;
    this.keepProduct = keepProduct;
    this.transaction = transaction;
  }

  /** All of them or, if anything is refused or fails, none. */
  @Transactional
  Outcome toBe(List<WantedProduct> wanted) {
    Outcome outcome = keepAll(wanted, new TallyChanges(false));
    if (outcome instanceof Refused) {
      transaction.setRollbackOnly();
    }
    return outcome;
  }

  /** Does everything and takes it back. */
  @Transactional
  Outcome wouldBe(List<WantedProduct> wanted) {
    transaction.setRollbackOnly();
    return keepAll(wanted, new TallyChanges(true));
  }

  private Outcome keepAll(List<WantedProduct> wanted, TallyChanges tally) {
    catalogues.lock();
    List<RowProblem> problems = new ArrayList<>();
    for (int from = 0; from < wanted.size(); from += AT_ONCE) {
      List<WantedProduct> some = wanted.subList(from, Math.min(from + AT_ONCE, wanted.size()));
      Map<Sku, Product> known = products.find(some.stream().map(WantedProduct::sku).toList());
      for (WantedProduct product : some) {
        switch (keepProduct.keep(product, Optional.ofNullable(known.get(product.sku())))) {
          case KeepProduct.Kept kept -> tally.add(kept);
          case KeepProduct.Refused refused -> problems.add(refused.problem());
        }
      }
      products.flush();
      products.getEntityManager().clear();
    }
    return problems.isEmpty() ? new Done(tally.total()) : new Refused(problems);
  }

  /** What came of it. */
  sealed interface Outcome {}

  /** Everything is as wanted. */
  record Done(Changes changes) implements Outcome {}

  /** Something cannot be; nothing is done. */
  record Refused(List<RowProblem> problems) implements Outcome {
    Refused {
      problems = List.copyOf(problems);
    }
  }
}
