package org.kirana.events.loop;

import java.time.Instant;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a partition knows about it between two transactions. It is forgotten as a whole
 * at every start over.
 *
 * @param epoch the fencing token of the claim
 * @param nextOffset the next event to hear
 * @param announcedAt when {@code unsent} was last filled, absent when the row is settled
 * @param waitingKeys keys with a parked event
 * @param parked whether anything is parked here, also without a key
 * @param nextTimer when the earliest timer is due
 */
record Ownership(
    TopicPartition partition,
    long epoch,
    long nextOffset,
    @Nullable Instant announcedAt,
    Set<String> waitingKeys,
    boolean parked,
    @Nullable Instant nextTimer) {

  Ownership {
    waitingKeys = Set.copyOf(waitingKeys);
  }

  Ownership settled() {
    return new Ownership(partition, epoch, nextOffset, null, waitingKeys, parked, nextTimer);
  }

  Ownership waitingFor(Set<String> keys, boolean anyParked) {
    return new Ownership(partition, epoch, nextOffset, announcedAt, keys, anyParked, nextTimer);
  }

  Ownership timerDue(@Nullable Instant due) {
    return new Ownership(partition, epoch, nextOffset, announcedAt, waitingKeys, parked, due);
  }
}
