package org.kirana.events.loop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.kirana.events.memory.EventPosition;
import org.kirana.events.memory.EventPositions;
import org.kirana.events.memory.ParkedEvents;
import org.kirana.events.memory.TimerRows;
import org.kirana.events.watch.BrokerWatch;
import org.kirana.events.wire.RecordCodec;

/**
 * Takes a partition over: raise the epoch, read the row, send {@code unsent} again, wait for the
 * acknowledgement, clear it, seek.
 */
@ApplicationScoped
class Claim {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final EventPositions positions;
  private final ParkedEvents parkedEvents;
  private final TimerRows timers;
  private final InFlight inFlight;
  private final BrokerWatch broker;

  Claim(
      EventPositions positions,
      ParkedEvents parkedEvents,
      TimerRows timers,
      InFlight inFlight,
      BrokerWatch broker) {
    this.positions = positions;
    this.parkedEvents = parkedEvents;
    this.timers = timers;
    this.inFlight = inFlight;
    this.broker = broker;
  }

  /** What a claim comes to. */
  sealed interface Outcome {}

  record Claimed(Ownership ownership) implements Outcome {}

  /** Going on would skip or repeat events silently; an operator has to look. */
  record Stopped(String reason, String detail) implements Outcome {}

  Outcome claim(TopicPartition partition, Consumer<byte[], byte[]> consumer) throws SQLException {
    // The broker first: an owner that was cut off from it must not raise epochs against its
    // successor.
    String topicId = broker.topicId(partition.topic());
    Long committed = committed(partition, consumer);
    EventPosition row = positions.claim(partition);
    Stopped doubt = doubt(row, topicId, committed);
    if (doubt != null) {
      return doubt;
    }
    Long known = row.nextOffset();
    long nextOffset = known == null ? begin(partition, row, topicId, consumer) : known;
    if (row.unsent() != null) {
      inFlight.sendAgain(RecordCodec.decode(row.unsent()));
      positions.settle(partition, row.epoch(), nextOffset);
    }
    seek(partition, nextOffset, row.leaderEpoch(), consumer);
    return new Claimed(ownership(partition, row.epoch(), nextOffset));
  }

  private Ownership ownership(TopicPartition partition, long epoch, long nextOffset)
      throws SQLException {
    return new Ownership(
        partition,
        epoch,
        nextOffset,
        null,
        parkedEvents.waitingKeys(partition),
        !parkedEvents.all(partition).isEmpty(),
        timers.nextDue(partition));
  }

  private static @Nullable Stopped doubt(
      EventPosition row, String topicId, @Nullable Long committed) {
    if (row.topicId() != null && !row.topicId().equals(topicId)) {
      return new Stopped(
          "topic-made-anew", "the row knows topic " + row.topicId() + ", it is " + topicId);
    }
    long next = row.nextOffset() == null ? 0 : row.nextOffset();
    if (committed != null && committed > next) {
      return new Stopped(
          "database-went-back", "the group is at " + committed + ", the row at " + next);
    }
    return null;
  }

  private static @Nullable Long committed(
      TopicPartition partition, Consumer<byte[], byte[]> consumer) {
    Map<TopicPartition, OffsetAndMetadata> committed =
        consumer.committed(Set.of(partition), PATIENCE);
    OffsetAndMetadata offset = committed.get(partition);
    return offset == null ? null : offset.offset();
  }

  private long begin(
      TopicPartition partition,
      EventPosition row,
      String topicId,
      Consumer<byte[], byte[]> consumer)
      throws SQLException {
    Long start = consumer.beginningOffsets(Set.of(partition), PATIENCE).get(partition);
    long offset = start == null ? 0 : start;
    positions.begin(partition, row.epoch(), offset, topicId);
    return offset;
  }

  /** With the leader epoch, so that a log that was cut off and rewritten is noticed (KIP-320). */
  private static void seek(
      TopicPartition partition,
      long offset,
      @Nullable Integer leaderEpoch,
      Consumer<byte[], byte[]> consumer) {
    consumer.seek(partition, new OffsetAndMetadata(offset, Optional.ofNullable(leaderEpoch), ""));
    consumer.resume(Set.of(partition));
  }
}
