package org.kirana.events.loop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.kirana.events.Alarms;
import org.kirana.events.EventId;
import org.kirana.events.TimerSubscriber;
import org.kirana.events.memory.DueTimer;
import org.kirana.events.memory.TimerRows;

/** Fires the timers of one partition that are due, under the same epoch as its events. */
@ApplicationScoped
class FireTimers {

  private static final int TOGETHER = 100;

  private final TimerRows rows;
  private final Subscribers subscribers;
  private final CurrentHearing currentHearing;
  private final Alarms alarms;
  private final Clock clock = Clock.systemUTC();
  private boolean alone;
  private @Nullable TopicPartition suspectPartition;
  private @Nullable DueTimer underSuspicion;
  private @Nullable String verdict;

  FireTimers(
      TimerRows rows, Subscribers subscribers, CurrentHearing currentHearing, Alarms alarms) {
    this.rows = rows;
    this.subscribers = subscribers;
    this.currentHearing = currentHearing;
    this.alarms = alarms;
  }

  boolean isDue(Ownership ownership) {
    return ownership.nextTimer() != null && !ownership.nextTimer().isAfter(clock.instant());
  }

  /** Fires inside the loop's transaction. */
  void fire(Ownership ownership, Step step) throws SQLException {
    PartitionStep partition = step.of(ownership);
    if (verdict != null
        && underSuspicion != null
        && ownership.partition().equals(suspectPartition)) {
      rows.setAside(underSuspicion, verdict);
      alarms.raise("timer-failed", underSuspicion.kind() + " " + underSuspicion.id());
      return;
    }
    suspectPartition = ownership.partition();
    List<DueTimer> due = rows.take(ownership.partition(), clock.instant(), alone ? 1 : TOGETHER);
    for (DueTimer timer : due) {
      underSuspicion = timer;
      fire(timer, partition);
    }
  }

  private void fire(DueTimer timer, PartitionStep partition) {
    TimerSubscriber subscriber = subscribers.ofTimer(timer.kind());
    if (subscriber == null) {
      throw new IllegalStateException("nobody hears timers of kind " + timer.kind());
    }
    EventId cause =
        EventId.derive("timer:" + timer.kind() + ":" + timer.id(), timer.dueAt().toString());
    currentHearing.during(
        new Hearing("timer " + timer.kind(), cause, timer.traceparent(), partition),
        () -> subscriber.due(timer.id(), timer.dueAt()));
  }

  /** The transaction was committed; the next timers go together again. */
  void succeeded() {
    alone = alone && verdict == null && underSuspicion != null;
    underSuspicion = null;
    verdict = null;
  }

  /** A timer that fails alone is set aside in the next transaction. */
  void failed(Failure failure, String reason) {
    if (failure == Failure.SUSPECT || failure == Failure.REPEATED_KEY) {
      if (alone) {
        verdict = reason;
      }
      alone = true;
    }
  }

  @Nullable Instant nextDue(Ownership ownership) throws SQLException {
    return rows.nextDue(ownership.partition());
  }
}
