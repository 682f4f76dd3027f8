package org.kirana.events.loop;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import org.kirana.events.EventsConfig;

/**
 * One transaction of the loop: work, one flush, the acknowledgement of the send before, timers and
 * the partitions' rows under their epochs, commit, send.
 */
@ApplicationScoped
class LoopTransaction {

  /** What is done inside the transaction. */
  interface Work {
    void in(Step step) throws Exception;
  }

  private final UserTransaction userTransaction;
  private final EntityManager entities;
  private final KeepStep keepStep;
  private final InFlight inFlight;

  /** PostgreSQL's own time-out comes first: it says what happened. */
  private final int timeoutSeconds;

  LoopTransaction(
      UserTransaction userTransaction,
      EntityManager entities,
      KeepStep keepStep,
      InFlight inFlight,
      EventsConfig config) {
    this.userTransaction = userTransaction;
    this.entities = entities;
    this.keepStep = keepStep;
    this.inFlight = inFlight;
    this.timeoutSeconds = 2 * (int) config.transactionTimeout().toSeconds();
  }

  /** After any exception the caller starts over: nothing in memory can be trusted. */
  Step run(Work work) throws Exception {
    ManagedContext request = Arc.container().requestContext();
    request.activate();
    try {
      Step step = new Step();
      userTransaction.setTransactionTimeout(timeoutSeconds);
      userTransaction.begin();
      try {
        work.in(step);
        finish(step);
      } catch (Exception e) {
        step.spans().end(e);
        throw userTransaction.getStatus() == Status.STATUS_ROLLEDBACK ? new OutOfTime(e) : e;
      } finally {
        Rollback.quietly(userTransaction);
      }
      inFlight.send(step.announced());
      step.spans().end(null);
      return step;
    } finally {
      request.terminate();
    }
  }

  private void finish(Step step) throws SQLException {
    entities.flush();
    inFlight.awaitAcknowledgement();
    keepStep.keep(step);
    try {
      userTransaction.commit();
    } catch (Exception e) {
      throw new CommitFailed(e);
    }
  }
}
