package org.kirana.events.wire;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.kirana.events.EventsConfig;

/** The service's one idempotent producer, acks=all. It knows nothing of the protocol. */
@ApplicationScoped
public class EventProducer {

  private static final Duration CLOSING = Duration.ofSeconds(5);

  private final Map<String, Object> settings;
  private volatile KafkaProducer<byte[], byte[]> producer;

  EventProducer(
      @Identifier("default-kafka-broker") Map<String, Object> kafka, EventsConfig config) {
    this.settings = settings(kafka, config);
    this.producer = new KafkaProducer<>(settings);
  }

  /** Completes when all are acknowledged, and fails with the first that is not. */
  public CompletableFuture<Void> send(List<OutgoingRecord> records) {
    KafkaProducer<byte[], byte[]> current = producer;
    return CompletableFuture.allOf(
        records.stream().map(record -> send(current, record)).toArray(CompletableFuture[]::new));
  }

  private static CompletableFuture<Void> send(
      KafkaProducer<byte[], byte[]> producer, OutgoingRecord record) {
    CompletableFuture<Void> acknowledged = new CompletableFuture<>();
    try {
      producer.send(
          record.toProducerRecord(),
          (metadata, failure) -> {
            if (failure == null) {
              acknowledged.complete(null);
            } else {
              acknowledged.completeExceptionally(failure);
            }
          });
    } catch (RuntimeException e) {
      acknowledged.completeExceptionally(e);
    }
    return acknowledged;
  }

  /** Drops what was not acknowledged; whoever committed it sends it again. */
  public synchronized void startOver() {
    KafkaProducer<byte[], byte[]> old = producer;
    producer = new KafkaProducer<>(settings);
    old.close(Duration.ZERO);
  }

  @PreDestroy
  void close() {
    producer.close(CLOSING);
  }

  private static Map<String, Object> settings(Map<String, Object> kafka, EventsConfig config) {
    int acknowledgement = (int) config.acknowledgementTimeout().toMillis();
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, acknowledgement / 2);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, acknowledgement / 2);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, acknowledgement);
    settings.put(ProducerConfig.CLIENT_ID_CONFIG, config.service());
    return settings;
  }
}
