package org.kirana.bench.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads topics from their first record to their last one of now, without joining any group. */
public record HearTopics(String bootstrapServers) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A record of a topic.
   *
   * @param at when its announcer sent it, milliseconds since 1970
   */
  public record Heard(String type, String eventId, long at, JsonNode said) {

    public String text(String field) {
      return said.path(field).asText("");
    }
  }

  /** Tells each event of these types that was announced at that time or later. */
  public void since(Instant begin, String topic, Set<String> types, Consumer<Heard> listener) {
    all(
        topic,
        types,
        heard -> {
          if (heard.at() >= begin.toEpochMilli()) {
            listener.accept(heard);
          }
        });
  }

  /** Tells each event of these types. */
  public void all(String topic, Set<String> types, Consumer<Heard> listener) {
    try (var consumer =
        new KafkaConsumer<byte[], byte[]>(
            Map.of("bootstrap.servers", bootstrapServers, "enable.auto.commit", "false"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (partitions.stream()
          .anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
        consumer
            .poll(Duration.ofMillis(500))
            .forEach(
                each -> {
                  if (types.contains(header(each, "ce_type"))) {
                    listener.accept(heard(each));
                  }
                });
      }
    }
  }

  private static Heard heard(ConsumerRecord<byte[], byte[]> each) {
    try {
      return new Heard(
          header(each, "ce_type"),
          header(each, "ce_id"),
          each.timestamp(),
          JSON.readTree(each.value()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String header(ConsumerRecord<byte[], byte[]> each, String name) {
    @Nullable Header header = each.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), UTF_8);
  }
}
