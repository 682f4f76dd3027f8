package org.kirana.events.loop;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kirana.events.EventId;
import org.kirana.events.memory.DueTimer;
import org.kirana.events.wire.OutgoingRecord;

/** One event (or timer) while it is being heard: the cause of all that is announced meanwhile. */
final class Hearing {

  private final EventId cause;
  private final @Nullable String traceparent;
  private final PartitionStep step;
  private final Set<EventId> announced = new HashSet<>();

  Hearing(EventId cause, @Nullable String traceparent, PartitionStep step) {
    this.cause = cause;
    this.traceparent = traceparent;
    this.step = step;
  }

  EventId cause() {
    return cause;
  }

  @Nullable String traceparent() {
    return traceparent;
  }

  void announce(EventId id, OutgoingRecord record) {
    if (!announced.add(id)) {
      throw new IllegalStateException("the event " + cause + " already announced " + id);
    }
    step.announce(record);
  }

  void schedule(String kind, String id, Instant dueAt) {
    step.schedule(new DueTimer(kind, id, dueAt, traceparent));
  }

  void unschedule(String kind, String id) {
    step.unschedule(kind, id);
  }
}
