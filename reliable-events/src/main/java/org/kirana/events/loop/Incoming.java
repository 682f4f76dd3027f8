package org.kirana.events.loop;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.kirana.events.Event;
import org.kirana.events.Subscriber;

/** A record as it came in, and what became of reading it. */
record Incoming(
    TopicPartition partition,
    long offset,
    @Nullable Integer leaderEpoch,
    @Nullable String key,
    Map<String, String> headers,
    byte @Nullable [] value,
    Content content) {

  Incoming(
      TopicPartition partition,
      long offset,
      @Nullable Integer leaderEpoch,
      @Nullable String key,
      Map<String, String> headers,
      byte @Nullable [] value,
      Content content) {
    this.partition = partition;
    this.offset = offset;
    this.leaderEpoch = leaderEpoch;
    this.key = key;
    this.headers = Map.copyOf(headers);
    this.value = value;
    this.content = content;
  }

  /** What the record holds for this service. */
  sealed interface Content {}

  /** An event that one of our subscribers hears. */
  record Readable<E>(Event<E> event, Subscriber<E> subscriber) implements Content {}

  /** A type that we listen for and cannot read is poison. */
  record Unreadable(String reason) implements Content {}

  /** A type that we do not listen for is none of our business. */
  record NotOurs() implements Content {}
}
