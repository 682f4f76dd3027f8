package org.kirana.catalog;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;

/** Creates, changes and retires products, and announces every change in the same transaction. */
@ApplicationScoped
class ChangeProduct {

  /**
   * The time-outs of reliable-events keep a frozen owner from holding partitions. Nobody owns a
   * partition here; a large sheet on a small machine may take longer, and other admins wait.
   */
  private static final int LONGEST_SECONDS = 120;

  private final Catalogues catalogues;
  private final KeepProducts keepProducts;
  private final RecordChange recordChange;
  private final TransactionSynchronizationRegistry transaction;

  ChangeProduct(
      Catalogues catalogues,
      KeepProducts keepProducts,
      RecordChange recordChange,
      TransactionSynchronizationRegistry transaction) {
    this.catalogues = catalogues;
    this.keepProducts = keepProducts;
    this.recordChange = recordChange;
    this.transaction = transaction;
  }

  /** All of them or, if anything is refused or fails, none. */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  Outcome toBe(List<WantedProduct> wanted) {
    catalogues.allow(Duration.ofSeconds(LONGEST_SECONDS));
    catalogues.lock();
    TallyChanges tally = new TallyChanges(false);
    List<RowProblem> problems =
        keepProducts.write(
            wanted,
            kept -> {
              kept.happened().forEach(recordChange::of);
              tally.add(kept);
            });
    if (!problems.isEmpty()) {
      transaction.setRollbackOnly();
      return new Refused(problems);
    }
    return new Done(tally.total());
  }

  /** A dry run: what would happen now. */
  @Transactional
  Outcome wouldBe(List<WantedProduct> wanted) {
    TallyChanges tally = new TallyChanges(true);
    List<RowProblem> problems = keepProducts.rehearse(wanted, tally::add);
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
