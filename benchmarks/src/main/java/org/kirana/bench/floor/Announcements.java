package org.kirana.bench.floor;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Announces again what a service announced, the same bytes, on a topic that nobody hears. */
final class Announcements implements AutoCloseable {

  static final String TOPIC = "bench-floor";

  private final KafkaProducer<byte[], byte[]> producer;
  private final List<ConsumerRecord<byte[], byte[]>> records;
  private List<Future<RecordMetadata>> underWay = List.of();

  Announcements(String bootstrapServers, List<ConsumerRecord<byte[], byte[]>> records) {
    this.records = records;
    this.producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers", bootstrapServers,
                "acks", "all",
                "enable.idempotence", "true",
                "linger.ms", "0",
                "compression.type", "lz4"),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  int size() {
    return records.size();
  }

  void send(int from, int until) {
    underWay =
        records.subList(from, until).stream()
            .map(
                record ->
                    producer.send(
                        new ProducerRecord<>(
                            TOPIC,
                            record.partition(),
                            record.key(),
                            record.value(),
                            record.headers())))
            .toList();
  }

  /** Until the broker has everything that was sent. */
  void settle() {
    try {
      for (Future<RecordMetadata> each : underWay) {
        each.get();
      }
      underWay = List.of();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka did not take a record", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
