package org.kirana.events.loop;

import io.opentelemetry.api.trace.Span;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kirana.events.EventId;
import org.kirana.events.memory.DueTimer;
import org.kirana.events.trace.Spans;
import org.kirana.events.trace.TraceContext;
import org.kirana.events.wire.OutgoingRecord;

/** One event (or timer) while it is being heard: the cause of all that is announced meanwhile. */
final class Hearing {

  private final String what;
  private final EventId cause;
  private @Nullable String traceparent;
  private final PartitionStep step;
  private final Set<EventId> announced = new HashSet<>();

  Hearing(String what, EventId cause, @Nullable String traceparent, PartitionStep step) {
    this.what = what;
    this.cause = cause;
    this.traceparent = traceparent;
    this.step = step;
  }

  /** From here on all that it announces and schedules follows from its own span, if it has one. */
  Span begin(Spans spans) {
    Span span = spans.hearing(what, cause, traceparent);
    String own = TraceContext.textOf(span);
    if (own != null) {
      traceparent = own;
      step.began(span);
    }
    return span;
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
