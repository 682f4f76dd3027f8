package org.kirana.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.kirana.local.infrastructure.Topic;
import org.kirana.local.infrastructure.Topics;

/** Watches all topics from now on, as an onlooker: it belongs to no group and moves nothing. */
final class EventStream implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final KafkaConsumer<String, byte[]> consumer;

  EventStream(String bootstrapServers) {
    consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers, "fetch.max.wait.ms", "50"),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        Topics.fromContracts().stream().map(Topic::name).flatMap(this::partitions).toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
  }

  private Stream<TopicPartition> partitions(String topic) {
    return consumer.partitionsFor(topic).stream()
        .map(info -> new TopicPartition(info.topic(), info.partition()));
  }

  /** What has passed since the last look, or passes within a moment. */
  List<StoryEvent> next() {
    List<StoryEvent> events = new ArrayList<>();
    consumer.poll(Duration.ofMillis(50)).forEach(record -> events.add(event(record)));
    events.sort(Comparator.comparing(StoryEvent::at));
    return events;
  }

  private static StoryEvent event(ConsumerRecord<String, byte[]> record) {
    @Nullable Header type = record.headers().lastHeader("ce_type");
    return new StoryEvent(
        record.topic(),
        type == null ? "?" : new String(type.value(), StandardCharsets.UTF_8),
        Instant.ofEpochMilli(record.timestamp()),
        json(record.value()));
  }

  private static JsonNode json(byte @Nullable [] value) {
    try {
      return value == null ? MissingNode.getInstance() : JSON.readTree(value);
    } catch (IOException unreadable) {
      return MissingNode.getInstance();
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
