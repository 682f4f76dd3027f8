package org.kirana.events.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/** One record, ready to be sent, with everything fixed: sending it again sends the same bytes. */
public record OutgoingRecord(
    String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] value) {

  /** A batch of Kafka adds about this many bytes of its own to one record. */
  private static final int OVERHEAD = 100;

  public OutgoingRecord(
      String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] value) {
    this.topic = topic;
    this.key = key;
    this.headers = Map.copyOf(headers);
    this.value = value;
  }

  public int size() {
    int size = OVERHEAD + topic.length() + (key == null ? 0 : key.length());
    for (Map.Entry<String, String> header : headers.entrySet()) {
      size += header.getKey().length() + header.getValue().length() + 8;
    }
    return size + (value == null ? 0 : value.length);
  }

  ProducerRecord<byte[], byte[]> toProducerRecord() {
    List<Header> kafkaHeaders = new ArrayList<>(headers.size());
    headers.forEach((name, text) -> kafkaHeaders.add(new RecordHeader(name, text.getBytes(UTF_8))));
    byte[] keyBytes = key == null ? null : key.getBytes(UTF_8);
    return new ProducerRecord<>(topic, null, keyBytes, value, kafkaHeaders);
  }
}
