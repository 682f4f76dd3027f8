package org.kirana.events.memory;

import org.jspecify.annotations.Nullable;

/**
 * One partition's row as it was read at a claim.
 *
 * @param epoch the fencing token of this claim
 * @param nextOffset the next event to hear, absent before the first claim ever
 * @param leaderEpoch the leader epoch of the last event heard (KIP-320)
 * @param topicId the topic's identity, so that a topic made anew under an old name is noticed
 * @param unsent what the last committed batch announces and nobody is known to have acknowledged
 */
public record EventPosition(
    long epoch,
    @Nullable Long nextOffset,
    @Nullable Integer leaderEpoch,
    @Nullable String topicId,
    byte @Nullable [] unsent) {}
