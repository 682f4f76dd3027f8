package org.kirana.simulator.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class EveryPartitionTest {

  private static final TopicPartition ORDERS = new TopicPartition("orders", 0);

  private final MockConsumer<byte[], byte[]> broker = new MockConsumer<>("none");
  private final EveryPartition everyPartition = new EveryPartition(broker);

  @Test
  void an_event_is_told_word_for_word() {
    aBrokerThatEndsAt(0);
    everyPartition.include();
    broker.addRecord(record(0, "{\"orderId\": \"1\"}"));

    PassedEvent event = everyPartition.poll(Duration.ZERO).getFirst();

    assertThat(event.id()).isEqualTo("orders-0-0");
    assertThat(event.type()).isEqualTo("order-placed");
    assertThat(event.source()).isEqualTo("order-service");
    assertThat(event.at().toEpochMilli()).isEqualTo(1000);
    assertThat(event.said()).isEqualTo("{\"orderId\": \"1\"}");
  }

  @Test
  void what_is_no_json_cannot_break_the_page() {
    aBrokerThatEndsAt(0);
    everyPartition.include();
    broker.addRecord(record(0, "{\"orderId\": "));

    assertThat(everyPartition.poll(Duration.ZERO).getFirst().said()).isEqualTo("null");
  }

  @Test
  void it_begins_a_little_before_the_end() {
    aBrokerThatEndsAt(1000);
    everyPartition.include();

    assertThat(broker.position(ORDERS)).isEqualTo(960);
  }

  @Test
  void the_brokers_own_topics_are_left_out() {
    aBrokerThatEndsAt(0);
    broker.updatePartitions("__consumer_offsets", List.of(partition("__consumer_offsets")));
    everyPartition.include();

    assertThat(broker.assignment()).containsExactly(ORDERS);
  }

  private void aBrokerThatEndsAt(long offset) {
    broker.updatePartitions("orders", List.of(partition("orders")));
    broker.updateBeginningOffsets(Map.of(ORDERS, 0L));
    broker.updateEndOffsets(Map.of(ORDERS, offset));
  }

  private static PartitionInfo partition(String topic) {
    return new PartitionInfo(topic, 0, null, null, null);
  }

  private static ConsumerRecord<byte[], byte[]> record(long offset, String said) {
    RecordHeaders headers = new RecordHeaders();
    headers.add("ce_type", "order-placed".getBytes(UTF_8));
    headers.add("ce_source", "order-service".getBytes(UTF_8));
    return new ConsumerRecord<>(
        "orders",
        0,
        offset,
        1000,
        TimestampType.CREATE_TIME,
        0,
        said.length(),
        new byte[0],
        said.getBytes(UTF_8),
        headers,
        Optional.empty());
  }
}
