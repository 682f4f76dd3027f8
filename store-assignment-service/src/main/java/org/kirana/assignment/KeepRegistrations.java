package org.kirana.assignment;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.kirana.assignment.domain.Registration;
import org.kirana.assignment.domain.RegistrationOutcome;
import org.kirana.assignment.persistence.RegistrationBatch;
import org.kirana.assignment.persistence.Stores;

/** Keeps registrations in one transaction, of which nothing stays if a row is wrong. */
@ApplicationScoped
class KeepRegistrations {

  /**
   * The time-outs of reliable-events keep a frozen owner from holding partitions. Nobody owns a
   * partition here; a large sheet on a small machine may take longer, and other operators wait.
   */
  static final int LONGEST_SECONDS = 180;

  private static final int PAGE_SIZE = 500;

  private final Stores stores;
  private final TransactionSynchronizationRegistry transaction;

  KeepRegistrations(Stores stores, TransactionSynchronizationRegistry transaction) {
    this.stores = stores;
    this.transaction = transaction;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  List<RegistrationOutcome> keep(List<Registration> rows) {
    List<RegistrationOutcome> outcomes = register(rows);
    if (outcomes.stream().anyMatch(outcome -> outcome.problem().isPresent())) {
      transaction.setRollbackOnly();
    }
    return outcomes;
  }

  /** What would come of it. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  List<RegistrationOutcome> rehearse(List<Registration> rows) {
    List<RegistrationOutcome> outcomes = register(rows);
    transaction.setRollbackOnly();
    return outcomes;
  }

  private List<RegistrationOutcome> register(List<Registration> rows) {
    RegistrationBatch batch = stores.batch(Duration.ofSeconds(LONGEST_SECONDS));
    List<RegistrationOutcome> outcomes = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += PAGE_SIZE) {
      outcomes.addAll(batch.register(rows.subList(from, Math.min(from + PAGE_SIZE, rows.size()))));
    }
    return outcomes;
  }
}
