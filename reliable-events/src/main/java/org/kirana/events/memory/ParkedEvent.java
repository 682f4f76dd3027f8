package org.kirana.events.memory;

import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * An event that waits for an operator: poison if it has a reason, otherwise it waits behind poison
 * of the same key.
 */
public record ParkedEvent(
    TopicPartition partition,
    long offset,
    @Nullable String key,
    Map<String, String> headers,
    byte @Nullable [] value,
    @Nullable String reason,
    @Nullable Decision decision,
    Instant parkedAt) {

  /** What an operator decided about poison. */
  public enum Decision {
    REPLAY,
    DROP
  }

  public ParkedEvent(
      TopicPartition partition,
      long offset,
      @Nullable String key,
      Map<String, String> headers,
      byte @Nullable [] value,
      @Nullable String reason,
      @Nullable Decision decision,
      Instant parkedAt) {
    this.partition = partition;
    this.offset = offset;
    this.key = key;
    this.headers = Map.copyOf(headers);
    this.value = value;
    this.reason = reason;
    this.decision = decision;
    this.parkedAt = parkedAt;
  }
}
