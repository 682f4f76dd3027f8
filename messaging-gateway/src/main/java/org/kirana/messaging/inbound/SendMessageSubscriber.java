package org.kirana.messaging.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;
import org.kirana.messaging.Bell;
import org.kirana.messaging.RecordMessage;
import org.kirana.messaging.persistence.OutgoingMessage;

/** Hears what the house wants to say, and calls the courier once it is recorded. */
@ApplicationScoped
class SendMessageSubscriber implements Subscriber<SendMessage> {

  private final RecordMessage recordMessage;
  private final Bell bell;
  private final TransactionSynchronizationRegistry transaction;

  SendMessageSubscriber(
      RecordMessage recordMessage, Bell bell, TransactionSynchronizationRegistry transaction) {
    this.recordMessage = recordMessage;
    this.bell = bell;
    this.transaction = transaction;
  }

  @Override
  public Class<SendMessage> hears() {
    return SendMessage.class;
  }

  @Override
  public void preload(Event<SendMessage> event, Preload preload) {
    preload.row(OutgoingMessage.class, event.data().messageId().value());
  }

  @Override
  public void hear(Event<SendMessage> event) {
    recordMessage.record(event.data());
    ringAfterCommit();
  }

  /** Once for a batch. */
  private void ringAfterCommit() {
    if (transaction.getResource(this) == null) {
      RingAfterCommit ring = new RingAfterCommit();
      transaction.putResource(this, ring);
      transaction.registerInterposedSynchronization(ring);
    }
  }

  /** The answer should leave within moments, not when the courier next looks by itself. */
  private final class RingAfterCommit implements Synchronization {

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        bell.ring();
      }
    }
  }
}
