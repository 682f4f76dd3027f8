package org.kirana.local.infrastructure;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * An event as it lies in its topic.
 *
 * @param type its {@code ce_type}
 * @param id its {@code ce_id}
 * @param time when its announcer handed it to the broker
 */
public record SeenEvent(
    String topic,
    int partition,
    long offset,
    @Nullable String key,
    @Nullable String type,
    @Nullable String id,
    @Nullable String json,
    Instant time) {

  static SeenEvent of(ConsumerRecord<String, byte[]> record) {
    return new SeenEvent(
        record.topic(),
        record.partition(),
        record.offset(),
        record.key(),
        header(record, "ce_type"),
        header(record, "ce_id"),
        record.value() == null ? null : new String(record.value(), StandardCharsets.UTF_8),
        Instant.ofEpochMilli(record.timestamp()));
  }

  static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }
}
