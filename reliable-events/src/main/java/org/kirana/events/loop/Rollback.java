package org.kirana.events.loop;

import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import org.jboss.logging.Logger;

/** Ends a transaction that failed; whatever it did is decided by the database, not by us. */
final class Rollback {

  private static final Logger LOG = Logger.getLogger(Rollback.class);

  private Rollback() {}

  static void quietly(UserTransaction transaction) {
    try {
      if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
        transaction.rollback();
      }
    } catch (SystemException | IllegalStateException e) {
      LOG.debug("nothing left to roll back", e);
    }
  }
}
