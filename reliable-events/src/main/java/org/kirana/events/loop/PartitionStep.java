package org.kirana.events.loop;

import io.opentelemetry.api.trace.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.kirana.events.memory.Advance;
import org.kirana.events.memory.DueTimer;
import org.kirana.events.wire.OutgoingRecord;
import org.kirana.events.wire.RecordCodec;

/** One partition's part in one transaction: how far it goes and what its own events announce. */
final class PartitionStep {

  private final Ownership before;
  private final StepTimers timers;
  private final StepSpans spans;
  private final List<OutgoingRecord> announced = new ArrayList<>();
  private final Set<String> newlyWaiting = new HashSet<>();
  private boolean parkedSome;
  private long nextOffset;
  private int announcedBytes;
  private @Nullable Integer leaderEpoch;
  private @Nullable Instant earliestTimer;

  PartitionStep(Ownership before, StepTimers timers, StepSpans spans) {
    this.before = before;
    this.timers = timers;
    this.spans = spans;
    this.nextOffset = before.nextOffset();
    this.earliestTimer = before.nextTimer();
  }

  TopicPartition partition() {
    return before.partition();
  }

  void heard(long offset, @Nullable Integer recordLeaderEpoch) {
    nextOffset = offset + 1;
    leaderEpoch = recordLeaderEpoch;
  }

  void began(Span span) {
    spans.add(span);
  }

  void announce(OutgoingRecord record) {
    announced.add(record);
    announcedBytes += record.size();
  }

  void schedule(DueTimer timer) {
    timers.set(partition(), timer);
    Instant due = timer.dueAt();
    if (earliestTimer == null || due.isBefore(earliestTimer)) {
      earliestTimer = due;
    }
  }

  void unschedule(String kind, String id) {
    timers.forget(kind, id);
  }

  void parked(@Nullable String key) {
    parkedSome = true;
    if (key != null) {
      newlyWaiting.add(key);
    }
  }

  boolean mustWait(@Nullable String key) {
    return key != null && (before.waitingKeys().contains(key) || newlyWaiting.contains(key));
  }

  int announcedBytes() {
    return announcedBytes;
  }

  List<OutgoingRecord> announced() {
    return announced;
  }

  Advance advance() {
    return new Advance(
        before.partition(),
        before.epoch(),
        before.nextOffset(),
        nextOffset,
        leaderEpoch,
        announced.isEmpty() ? null : RecordCodec.encode(announced));
  }

  Ownership after(Instant now) {
    Set<String> waiting = new HashSet<>(before.waitingKeys());
    waiting.addAll(newlyWaiting);
    return new Ownership(
        before.partition(),
        before.epoch(),
        nextOffset,
        announced.isEmpty() ? null : now,
        waiting,
        before.parked() || parkedSome,
        earliestTimer);
  }
}
