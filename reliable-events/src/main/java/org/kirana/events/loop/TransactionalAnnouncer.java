package org.kirana.events.loop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import org.kirana.events.Announcement;
import org.kirana.events.Announcer;
import org.kirana.events.EventId;
import org.kirana.events.memory.OutboxRows;
import org.kirana.events.wire.EventType;
import org.kirana.events.wire.OutgoingRecord;
import org.kirana.events.wire.RecordFactory;

/** Announces through the partition's row while an event is heard, through the outbox otherwise. */
@ApplicationScoped
class TransactionalAnnouncer implements Announcer {

  private final CurrentHearing currentHearing;
  private final RecordFactory records;
  private final OutboxRows outbox;
  private final OutboxDrainer drainer;
  private final TransactionSynchronizationRegistry transaction;

  TransactionalAnnouncer(
      CurrentHearing currentHearing,
      RecordFactory records,
      OutboxRows outbox,
      OutboxDrainer drainer,
      TransactionSynchronizationRegistry transaction) {
    this.currentHearing = currentHearing;
    this.records = records;
    this.outbox = outbox;
    this.drainer = drainer;
    this.transaction = transaction;
  }

  @Override
  public void announce(Announcement announcement) {
    announce(announcement, EventType.of(announcement.getClass()));
  }

  @Override
  public void announce(Announcement announcement, String word) {
    Hearing hearing = currentHearing.get();
    if (hearing == null) {
      throw new IllegalStateException("no event is being heard: announce under an id of your own");
    }
    EventId id = hearing.cause().derive(word);
    hearing.announce(id, records.record(id, announcement, hearing.traceparent()));
  }

  @Override
  public void announce(EventId id, Announcement announcement) {
    Hearing hearing = currentHearing.get();
    if (hearing != null) {
      hearing.announce(id, records.record(id, announcement, hearing.traceparent()));
    } else {
      announceThroughOutbox(records.record(id, announcement, null));
    }
  }

  private void announceThroughOutbox(OutgoingRecord record) {
    if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
      throw new IllegalStateException("announce inside a transaction");
    }
    try {
      outbox.add(record);
    } catch (SQLException e) {
      throw new IllegalStateException("the outbox took no row", e);
    }
    drainer.wakeAfterCommit();
  }
}
