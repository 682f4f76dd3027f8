package org.kirana.events.memory;

import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * One partition's step in a batch: from the expected offset to the next, with what its own events
 * announce.
 */
public record Advance(
    TopicPartition partition,
    long epoch,
    long expectedOffset,
    long nextOffset,
    @Nullable Integer leaderEpoch,
    byte @Nullable [] unsent) {}
