package org.kirana.pipeline.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Plays the rest of the house: hears what people write, drops repeats by their id as every receiver
 * does, and asks for one answer to each; some of the answers it asks for twice.
 */
final class AnsweringHouse implements AutoCloseable {

  private static final Duration DAY = Duration.ofHours(24);
  private static final Map<String, String> LINES =
      Map.of("messages", "shopper", "partner-messages", "partner");

  private final KafkaConsumer<String, byte[]> consumer;
  private final KafkaProducer<String, byte[]> producer;
  private final Map<String, JsonNode> heard = new ConcurrentHashMap<>();
  private final AtomicLong repeats = new AtomicLong();
  private final AtomicLong changed = new AtomicLong();
  private final AtomicBoolean enough = new AtomicBoolean();
  private final Thread ear;

  private AnsweringHouse(String bootstrapServers) {
    consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers, "enable.auto.commit", "false"),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", "5"),
            new StringSerializer(),
            new ByteArraySerializer());
    ear = Thread.ofPlatform().daemon().name("answering-house").start(this::listen);
  }

  static AnsweringHouse at(String bootstrapServers) {
    return new AnsweringHouse(bootstrapServers);
  }

  private void listen() {
    List<TopicPartition> partitions = new ArrayList<>();
    for (String topic : LINES.keySet()) {
      consumer
          .partitionsFor(topic)
          .forEach(each -> partitions.add(new TopicPartition(topic, each.partition())));
    }
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    while (!enough.get()) {
      consumer.poll(Duration.ofMillis(200)).forEach(this::hear);
    }
    consumer.close();
  }

  private void hear(ConsumerRecord<String, byte[]> record) {
    JsonNode message = Json.tree(record.value());
    String wamid = message.path("messageId").asText();
    JsonNode before = heard.putIfAbsent(wamid, message);
    if (before == null) {
      answer(LINES.get(record.topic()), wamid, message);
    } else {
      repeats.incrementAndGet();
      changed.addAndGet(before.equals(message) ? 0 : 1);
    }
  }

  private void answer(String line, String wamid, JsonNode message) {
    String contact = message.path("contactId").asText();
    byte[] command =
        Json.bytes(
            Map.of(
                "messageId",
                answerTo(wamid),
                "contactId",
                contact,
                "line",
                line,
                "priority",
                "reply",
                "notAfter",
                Instant.parse(message.path("receivedAt").asText()).plus(DAY).toString(),
                "content",
                content(message.path("text").asText())));
    int times = wamid.hashCode() % 10 == 0 ? 2 : 1;
    for (int i = 0; i < times; i++) {
      producer.send(command(contact, command));
    }
  }

  private static Map<String, Object> content(String said) {
    return said.hashCode() % 3 == 0
        ? Map.of(
            "kind",
            "buttons",
            "body",
            "You said: " + said,
            "buttons",
            List.of(Map.of("id", "yes", "title", "Yes")))
        : Map.of("kind", "text", "body", "You said: " + said);
  }

  private static ProducerRecord<String, byte[]> command(String contact, byte[] command) {
    var record = new ProducerRecord<>("outgoing-messages", contact, command);
    Map.of(
            "ce_specversion", "1.0",
            "ce_id", UUID.randomUUID().toString(),
            "ce_type", "send-message",
            "ce_source", "/answering-house",
            "ce_time", Instant.now().toString(),
            "content-type", "application/json")
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return record;
  }

  static String answerTo(String wamid) {
    return "answer:" + wamid;
  }

  /** By the id of the message. */
  Map<String, JsonNode> heard() {
    return heard;
  }

  long repeats() {
    return repeats.get();
  }

  /** Repeats that said something else under the same id. */
  long changed() {
    return changed.get();
  }

  @Override
  public void close() throws InterruptedException {
    enough.set(true);
    ear.join(Duration.ofSeconds(10));
    producer.close(Duration.ofSeconds(5));
  }
}
