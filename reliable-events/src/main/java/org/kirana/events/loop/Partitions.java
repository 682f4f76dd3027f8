package org.kirana.events.loop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.kirana.events.Alarms;
import org.kirana.events.memory.EventPositions;
import org.kirana.events.watch.EventMetrics;
import org.kirana.events.watch.LoopState;

/**
 * Which partitions are ours. The group assigns them, the claim makes them ours, a start over or a
 * rebalance ends that.
 *
 * <pre>
 *            assigned                  claim                      revoked: settle; lost: forget
 *  (others') --------> ASSIGNED,paused ------> OWNED, heard ----------------------> (others')
 *                        |        ^              |
 *                doubt:  |        +--------------+  any rollback, fence or
 *                alarm   v                          unknown commit: start over
 *                      STOPPED, paused until the service is restarted
 * </pre>
 */
@ApplicationScoped
class Partitions {

  private static final Logger LOG = Logger.getLogger(Partitions.class);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Claim claim;
  private final InFlight inFlight;
  private final EventPositions positions;
  private final EventMetrics metrics;
  private final LoopState state;
  private final Alarms alarms;
  private final Clock clock = Clock.systemUTC();
  private final TreeSet<TopicPartition> assigned = new TreeSet<>(Step.PARTITION_ORDER);
  private final TreeSet<TopicPartition> stopped = new TreeSet<>(Step.PARTITION_ORDER);
  private final TreeMap<TopicPartition, Ownership> owned = new TreeMap<>(Step.PARTITION_ORDER);
  private Map<TopicPartition, OffsetAndMetadata> told = Map.of();

  Partitions(
      Claim claim,
      InFlight inFlight,
      EventPositions positions,
      EventMetrics metrics,
      LoopState state,
      Alarms alarms) {
    this.claim = claim;
    this.inFlight = inFlight;
    this.positions = positions;
    this.metrics = metrics;
    this.state = state;
    this.alarms = alarms;
  }

  /** Until it is claimed, a partition is paused at a place that means nothing. */
  void assigned(Collection<TopicPartition> partitions, Consumer<byte[], byte[]> consumer) {
    assigned.addAll(partitions);
    partitions.forEach(partition -> consumer.seek(partition, 0));
    consumer.pause(partitions);
  }

  void revoked(Collection<TopicPartition> partitions, Consumer<byte[], byte[]> consumer) {
    try {
      settle(partitions, consumer);
    } catch (SQLException | RuntimeException e) {
      LOG.infof("the next owner sends again: %s", e.getClass().getSimpleName());
    }
    lost(partitions);
  }

  void lost(Collection<TopicPartition> partitions) {
    for (TopicPartition partition : partitions) {
      assigned.remove(partition);
      stopped.remove(partition);
      owned.remove(partition);
      state.released(partition);
      metrics.noLag(partition);
    }
    metrics.stopped(stopped.size());
  }

  /** Claims what is assigned and not ours yet. */
  void claimAssigned(Consumer<byte[], byte[]> consumer) throws SQLException {
    for (TopicPartition partition : List.copyOf(assigned)) {
      if (owned.containsKey(partition) || stopped.contains(partition)) {
        continue;
      }
      switch (claim.claim(partition, consumer)) {
        case Claim.Claimed claimed -> owned.put(partition, claimed.ownership());
        case Claim.Stopped doubt -> stop(partition, doubt.reason(), doubt.detail(), consumer);
      }
    }
  }

  void stop(
      TopicPartition partition, String reason, String detail, Consumer<byte[], byte[]> consumer) {
    owned.remove(partition);
    stopped.add(partition);
    if (assigned.contains(partition)) {
      consumer.pause(List.of(partition));
      consumer.seek(partition, 0);
    }
    state.stopped(partition, reason);
    metrics.stopped(stopped.size());
    alarms.raise(reason, partition + ": " + detail);
  }

  /** Forgets everything; the rows tell where to go on. */
  void startOver(Consumer<byte[], byte[]> consumer) {
    owned.clear();
    inFlight.forget();
    consumer.pause(consumer.assignment());
  }

  /** Waits for what is in flight, clears it from the rows, and tells the group how far we are. */
  void settle(Collection<TopicPartition> partitions, Consumer<byte[], byte[]> consumer)
      throws SQLException {
    inFlight.awaitAcknowledgement();
    for (TopicPartition partition : partitions) {
      Ownership ownership = owned.get(partition);
      if (ownership != null && ownership.announcedAt() != null) {
        positions.settle(partition, ownership.epoch(), ownership.nextOffset());
        owned.put(partition, ownership.settled());
      }
    }
    consumer.commitSync(offsets(partitions), PATIENCE);
  }

  /** Clears what was acknowledged a while ago, so that nobody sends last month's messages again. */
  void settleQuiet(Duration settleAfter) throws SQLException {
    if (!inFlight.isAcknowledged()) {
      return;
    }
    Instant before = clock.instant().minus(settleAfter);
    for (Ownership ownership : List.copyOf(owned.values())) {
      if (ownership.announcedAt() != null && ownership.announcedAt().isBefore(before)) {
        positions.settle(ownership.partition(), ownership.epoch(), ownership.nextOffset());
        owned.put(ownership.partition(), ownership.settled());
      }
    }
  }

  /**
   * Kafka's group offsets follow the database: a group ahead of its row is how we notice a restore.
   */
  void tellGroup(Consumer<byte[], byte[]> consumer) {
    Map<TopicPartition, OffsetAndMetadata> offsets = offsets(owned.keySet());
    if (offsets.equals(told)) {
      return;
    }
    told = offsets;
    consumer.commitAsync(
        offsets,
        (told, failure) -> {
          if (failure != null) {
            LOG.debug("the group was not told", failure);
          }
        });
  }

  private Map<TopicPartition, OffsetAndMetadata> offsets(Collection<TopicPartition> partitions) {
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    for (TopicPartition partition : partitions) {
      Ownership ownership = owned.get(partition);
      if (ownership != null) {
        offsets.put(partition, new OffsetAndMetadata(ownership.nextOffset()));
      }
    }
    return offsets;
  }

  void committed(Step step) {
    Instant now = clock.instant();
    step.partitions().forEach(part -> owned.put(part.partition(), part.after(now)));
  }

  void replace(Ownership ownership) {
    owned.put(ownership.partition(), ownership);
  }

  /** Only what we have claimed is heard. */
  Ownership ownership(TopicPartition partition) {
    Ownership ownership = owned.get(partition);
    if (ownership == null) {
      throw new IllegalStateException("not claimed: " + partition);
    }
    return ownership;
  }

  boolean owns(TopicPartition partition, long offset) {
    Ownership ownership = owned.get(partition);
    return ownership != null && offset >= ownership.nextOffset();
  }

  List<Ownership> owned() {
    return new ArrayList<>(owned.values());
  }

  void measureLag(Consumer<byte[], byte[]> consumer) {
    for (TopicPartition partition : owned.keySet()) {
      try {
        consumer.currentLag(partition).ifPresent(lag -> metrics.lag(partition, lag));
      } catch (KafkaException | IllegalStateException e) {
        LOG.trace("no lag yet", e);
      }
    }
  }
}
