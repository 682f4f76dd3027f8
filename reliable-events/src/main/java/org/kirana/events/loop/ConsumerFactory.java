package org.kirana.events.loop;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.kirana.events.EventsConfig;

/** A consumer that decides nothing by itself: no auto commit, no automatic reset of offsets. */
@ApplicationScoped
class ConsumerFactory {

  /** So many bytes are worth a round at once. */
  private static final int ENOUGH_BYTES = 64 * 1024;

  private final Map<String, Object> settings;

  ConsumerFactory(
      @Identifier("default-kafka-broker") Map<String, Object> kafka, EventsConfig config) {
    if (config.gathering().toMillis() < 1) {
      throw new IllegalStateException("kirana.events.gathering must be a millisecond or more");
    }
    int session = (int) config.sessionTimeout().toMillis();
    settings = new HashMap<>(kafka);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, config.service());
    settings.put(ConsumerConfig.CLIENT_ID_CONFIG, config.service());
    settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
        CooperativeStickyAssignor.class.getName());
    settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, session);
    settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, Math.min(3000, session / 4));
    settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, ENOUGH_BYTES);
    settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, (int) config.gathering().toMillis());
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.batchEvents());
    settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 30_000);
  }

  Consumer<byte[], byte[]> create() {
    return new KafkaConsumer<>(settings);
  }
}
