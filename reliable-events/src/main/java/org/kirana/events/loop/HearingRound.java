package org.kirana.events.loop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.kirana.events.EventsConfig;
import org.kirana.events.memory.ParkedEvent;
import org.kirana.events.watch.EventMetrics;

/** The transactions of one round: polled events, due timers, parked events that may move. */
@ApplicationScoped
class HearingRound {

  private final Partitions partitions;
  private final Reading reading;
  private final Hear hear;
  private final FireTimers timers;
  private final MoveParked parked;
  private final LoopTransaction transaction;
  private final EventMetrics metrics;
  private final Suspicions suspicions = new Suspicions();
  private final BatchPace pace;

  HearingRound(
      Partitions partitions,
      Reading reading,
      Hear hear,
      FireTimers timers,
      MoveParked parked,
      LoopTransaction transaction,
      EventMetrics metrics,
      EventsConfig config) {
    this.partitions = partitions;
    this.reading = reading;
    this.hear = hear;
    this.timers = timers;
    this.parked = parked;
    this.transaction = transaction;
    this.metrics = metrics;
    this.pace = new BatchPace(config.batchEvents(), BatchPace.longest(config));
  }

  /** A transaction that failed, with what is needed to judge why. */
  static final class Failed extends Exception {

    private static final long serialVersionUID = 1L;
    private final Failure failure;

    Failed(Failure failure, Throwable cause) {
      super(cause);
      this.failure = failure;
    }

    Failure failure() {
      return failure;
    }
  }

  void hear(ConsumerRecords<byte[], byte[]> polled) throws Failed {
    List<Incoming> rest = readInOrder(polled);
    while (!rest.isEmpty()) {
      List<Incoming> chunk = suspicions.nextChunk(rest, pace.events());
      int heard = hearTogether(chunk);
      rest = rest.subList(heard, rest.size());
    }
  }

  private List<Incoming> readInOrder(ConsumerRecords<byte[], byte[]> polled) {
    List<Incoming> all = new ArrayList<>(polled.count());
    for (TopicPartition partition :
        polled.partitions().stream().sorted(Step.PARTITION_ORDER).toList()) {
      for (ConsumerRecord<byte[], byte[]> record : polled.records(partition)) {
        if (partitions.owns(partition, record.offset())) {
          all.add(reading.read(record));
        }
      }
    }
    return all;
  }

  private int hearTogether(List<Incoming> chunk) throws Failed {
    AtomicInteger heard = new AtomicInteger();
    long started = System.nanoTime();
    try {
      partitions.committed(
          transaction.run(
              step -> heard.set(hear.batch(chunk, partitions::ownership, suspicions, step))));
    } catch (Exception e) {
      pace.failed(chunk.size(), since(started));
      throw blame(chunk, e);
    }
    Duration took = since(started);
    pace.heard(heard.get(), took);
    metrics.batch(heard.get(), took);
    chunk.subList(0, heard.get()).forEach(this::movedOn);
    return heard.get();
  }

  private static Duration since(long nanoTime) {
    return Duration.ofNanos(System.nanoTime() - nanoTime);
  }

  private void movedOn(Incoming incoming) {
    suspicions.forget(Suspicions.place(incoming));
    suspicions.forgetBefore(incoming.partition(), incoming.offset() + 1);
  }

  private Failed blame(List<Incoming> chunk, Exception e) {
    Failure failure = Failure.of(e);
    if (failure == Failure.SUSPECT || failure == Failure.REPEATED_KEY) {
      Incoming first = chunk.getFirst();
      if (chunk.size() == 1 && suspicions.isAlone(first)) {
        suspicions.failedAlone(Suspicions.place(first), failure, reason(e));
      } else {
        suspicions.suspectAll(chunk);
      }
    }
    return new Failed(failure, e);
  }

  /** The innermost cause says most; it goes to the dead letter, not to the log. */
  private static String reason(Throwable failure) {
    return rootName(failure) + ": " + root(failure).getMessage();
  }

  /** The name alone is free of personal data. */
  static String rootName(Throwable failure) {
    return root(failure).getClass().getSimpleName();
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    for (int depth = 0; root.getCause() != null && depth < 20; depth++) {
      root = root.getCause();
    }
    return root;
  }

  void fireTimers() throws Failed {
    for (Ownership ownership : partitions.owned()) {
      if (timers.isDue(ownership)) {
        fireTimersOf(ownership);
      }
    }
  }

  private void fireTimersOf(Ownership ownership) throws Failed {
    try {
      partitions.committed(transaction.run(step -> timers.fire(ownership, step)));
      timers.succeeded();
      Ownership now = partitions.ownership(ownership.partition());
      partitions.replace(now.timerDue(timers.nextDue(now)));
    } catch (Exception e) {
      Failure failure = Failure.of(e);
      timers.failed(failure, reason(e));
      throw new Failed(failure, e);
    }
  }

  void moveParked() throws Failed, SQLException {
    for (Ownership ownership : partitions.owned()) {
      if (ownership.parked()) {
        moveParkedOf(ownership.partition());
      }
    }
    metrics.parked(partitions.owned().stream().anyMatch(Ownership::parked) ? parked.count() : 0);
  }

  private void moveParkedOf(TopicPartition partition) throws Failed {
    ParkedEvent next = nextParked(partition);
    while (next != null) {
      ParkedEvent moving = next;
      Suspicions.Place place = new Suspicions.Place(partition, moving.offset());
      try {
        partitions.committed(
            transaction.run(
                step ->
                    parked.move(
                        moving,
                        suspicions.verdict(place),
                        step.of(partitions.ownership(partition)))));
        suspicions.forget(place);
        partitions.replace(parked.refreshed(partitions.ownership(partition)));
      } catch (Exception e) {
        Failure failure = Failure.of(e);
        if (failure == Failure.SUSPECT || failure == Failure.REPEATED_KEY) {
          suspicions.failedAlone(place, failure, reason(e));
        }
        throw new Failed(failure, e);
      }
      next = nextParked(partition);
    }
  }

  private @Nullable ParkedEvent nextParked(TopicPartition partition) throws Failed {
    try {
      return parked.next(partitions.ownership(partition));
    } catch (SQLException e) {
      throw new Failed(Failure.of(e), e);
    }
  }
}
