package org.kirana.events.loop;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.SequencedMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.kirana.events.EventsConfig;
import org.kirana.events.memory.OutboxRows;
import org.kirana.events.watch.EventMetrics;
import org.kirana.events.wire.EventProducer;
import org.kirana.events.wire.OutgoingRecord;

/**
 * Sends what the outbox holds and deletes it after the acknowledgement, without a cursor. Two
 * instances may drain side by side: they take different rows, and readers ignore older versions.
 */
@ApplicationScoped
class OutboxDrainer {

  private static final Logger LOG = Logger.getLogger(OutboxDrainer.class);
  private static final int ROWS_AT_ONCE = 500;
  private static final long ROUND_MILLIS = 1_000;

  private final OutboxRows rows;
  private final EventProducer producer;
  private final UserTransaction userTransaction;
  private final TransactionSynchronizationRegistry transaction;
  private final EventMetrics metrics;
  private final Duration patience;
  private final Semaphore work = new Semaphore(0);
  private volatile boolean running = true;
  private @Nullable Thread thread;

  OutboxDrainer(
      OutboxRows rows,
      EventProducer producer,
      UserTransaction userTransaction,
      TransactionSynchronizationRegistry transaction,
      EventMetrics metrics,
      EventsConfig config) {
    this.rows = rows;
    this.metrics = metrics;
    this.producer = producer;
    this.userTransaction = userTransaction;
    this.transaction = transaction;
    this.patience = config.transactionTimeout().dividedBy(2);
  }

  void start(@Observes StartupEvent event) {
    thread = Thread.ofPlatform().daemon().name("kirana-outbox").start(this::drainUntilStopped);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    work.release();
    if (thread != null) {
      thread.join(patience.plusSeconds(1));
    }
  }

  void wakeAfterCommit() {
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            work.release();
          }
        });
  }

  private void drainUntilStopped() {
    while (running) {
      try {
        boolean woken = work.tryAcquire(ROUND_MILLIS, TimeUnit.MILLISECONDS);
        LOG.tracef("drain, woken=%s", woken);
        work.drainPermits();
        drainAll();
        metrics.outboxDrained();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (Exception e) {
        metrics.outboxWaits();
        LOG.warnf("the outbox waits: %s", e.getClass().getSimpleName());
        LOG.debug("the outbox waits", e);
      }
    }
  }

  private void drainAll() throws Exception {
    int drained;
    do {
      drained = drainSome();
    } while (drained == ROWS_AT_ONCE);
  }

  private int drainSome() throws Exception {
    userTransaction.begin();
    boolean drained = false;
    try {
      SequencedMap<Long, OutgoingRecord> oldest = rows.lockOldest(ROWS_AT_ONCE);
      if (!oldest.isEmpty()) {
        producer
            .send(new ArrayList<>(oldest.values()))
            .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        rows.remove(oldest.keySet());
      }
      userTransaction.commit();
      drained = true;
      return oldest.size();
    } finally {
      if (!drained) {
        Rollback.quietly(userTransaction);
      }
    }
  }
}
