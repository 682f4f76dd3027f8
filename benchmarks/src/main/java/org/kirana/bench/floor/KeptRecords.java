package org.kirana.bench.floor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** What went over the topics since the load began. */
final class KeptRecords implements AutoCloseable {

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Map<TopicPartition, Long> begin;
  private final Map<TopicPartition, Long> end;

  /**
   * @param since milliseconds since 1970
   * @param atOnce the most that one look brings
   */
  KeptRecords(String bootstrapServers, Collection<String> topics, long since, int atOnce) {
    consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "enable.auto.commit",
                "false",
                "max.poll.records",
                Integer.toString(Math.max(1, atOnce)),
                "fetch.max.wait.ms",
                "100"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        topics.stream()
            .flatMap(topic -> consumer.partitionsFor(topic).stream())
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    end = consumer.endOffsets(partitions);
    begin = new HashMap<>(end);
    Map<TopicPartition, Long> wanted = new HashMap<>();
    partitions.forEach(each -> wanted.put(each, since));
    consumer.offsetsForTimes(wanted).forEach(this::beginAt);
    consumer.assign(partitions);
  }

  private void beginAt(TopicPartition partition, @Nullable OffsetAndTimestamp first) {
    if (first != null) {
      begin.put(partition, first.offset());
    }
  }

  long count() {
    return end.entrySet().stream()
        .mapToLong(each -> each.getValue() - begin.getOrDefault(each.getKey(), 0L))
        .sum();
  }

  void rewind() {
    begin.forEach(consumer::seek);
  }

  List<ConsumerRecord<byte[], byte[]>> next() {
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    consumer.poll(Duration.ofMillis(500)).forEach(records::add);
    return records;
  }

  /** Those that one service announced, at most so many. */
  List<ConsumerRecord<byte[], byte[]>> announcedBy(String service) {
    List<ConsumerRecord<byte[], byte[]>> announced = new ArrayList<>();
    rewind();
    while (end.keySet().stream()
        .anyMatch(each -> consumer.position(each) < end.getOrDefault(each, 0L))) {
      next().stream().filter(each -> isFrom(service, each)).forEach(announced::add);
    }
    return announced;
  }

  private static boolean isFrom(String service, ConsumerRecord<byte[], byte[]> record) {
    var source = record.headers().lastHeader("ce_source");
    return source != null && new String(source.value(), UTF_8).equals(service);
  }

  @Override
  public void close() {
    consumer.close();
  }
}
