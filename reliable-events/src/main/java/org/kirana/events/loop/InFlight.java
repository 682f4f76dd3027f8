package org.kirana.events.loop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.RetriableException;
import org.kirana.events.EventsConfig;
import org.kirana.events.watch.EventMetrics;
import org.kirana.events.wire.CloudEvent;
import org.kirana.events.wire.EventProducer;
import org.kirana.events.wire.OutgoingRecord;

/** What the last commit announced and Kafka has not acknowledged yet. */
@ApplicationScoped
class InFlight {

  private final EventProducer producer;
  private final EventMetrics metrics;
  private final Duration patience;
  private CompletableFuture<Void> acknowledged = CompletableFuture.completedFuture(null);

  InFlight(EventProducer producer, EventMetrics metrics, EventsConfig config) {
    this.producer = producer;
    this.metrics = metrics;
    this.patience = config.transactionTimeout().dividedBy(2);
  }

  void send(List<OutgoingRecord> records) {
    if (records.isEmpty()) {
      return;
    }
    records.forEach(record -> metrics.announced(type(record)));
    long started = System.currentTimeMillis();
    metrics.sending(started);
    acknowledged = producer.send(records);
    acknowledged.thenRun(
        () -> metrics.acknowledged(Duration.ofMillis(System.currentTimeMillis() - started)));
  }

  private static String type(OutgoingRecord record) {
    return record.topic().endsWith(CloudEvent.DEAD_LETTER_SUFFIX)
        ? "dead-letter"
        : record.headers().getOrDefault(CloudEvent.TYPE, "unknown");
  }

  boolean isAcknowledged() {
    return acknowledged.isDone() && !acknowledged.isCompletedExceptionally();
  }

  /**
   * Waits for the acknowledgement of the previous send.
   *
   * @throws BrokerAway if it does not come
   */
  void awaitAcknowledgement() {
    await(acknowledged);
  }

  /** Sends what an earlier owner committed and waits for its acknowledgement. */
  void sendAgain(List<OutgoingRecord> records) {
    await(producer.send(records));
  }

  private void await(CompletableFuture<Void> sent) {
    try {
      sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof RetriableException)) {
        producer.startOver();
      }
      throw new BrokerAway(e);
    } catch (TimeoutException e) {
      throw new BrokerAway(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BrokerAway(e);
    }
  }

  /** The row still has it: whoever claims the partition sends it again. */
  void forget() {
    acknowledged = CompletableFuture.completedFuture(null);
  }
}
