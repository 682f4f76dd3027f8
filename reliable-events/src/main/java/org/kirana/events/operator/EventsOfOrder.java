package org.kirana.events.operator;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;
import org.jboss.logging.Logger;

/**
 * Looks through the topics for the events of one order. Nothing is written for it while events are
 * heard: the topics remember for as long as they keep, and only the partitions of the order's keys
 * are read, from shortly before it was placed.
 */
@ApplicationScoped
class EventsOfOrder {

  private static final Logger LOG = Logger.getLogger(EventsOfOrder.class);

  /** The message that led to the order came before it; statuses of messages come long after. */
  private static final Duration BEFORE = Duration.ofMinutes(30);

  private static final Duration AFTER = Duration.ofHours(2);
  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final int MOST_RECORDS = 200_000;

  private final LookingConsumers consumers;
  private final HeardAndAnnounced types;
  private final Clock clock = Clock.systemUTC();

  EventsOfOrder(LookingConsumers consumers, HeardAndAnnounced types) {
    this.consumers = consumers;
    this.types = types;
  }

  /**
   * @param complete whether all partitions were read to the end of the order's time
   */
  record Found(List<SeenEvent> events, boolean complete) {}

  Found of(Remembered order) {
    List<Candidate> candidates = new ArrayList<>();
    boolean complete = false;
    try (Consumer<byte[], byte[]> consumer = consumers.create()) {
      complete = look(order, consumer, candidates);
    } catch (KafkaException e) {
      LOG.warnf("the topics could not be looked through: %s", e.getClass().getSimpleName());
    }
    return new Found(related(candidates), complete);
  }

  /** An event under one of the order's keys, and whether it speaks of the order itself. */
  private record Candidate(SeenEvent event, boolean speaksOfIt) {}

  private boolean look(
      Remembered order, Consumer<byte[], byte[]> consumer, List<Candidate> candidates) {
    Instant begun = clock.instant();
    Map<TopicPartition, Long> ends = seek(order, consumer);
    int records = 0;
    while (!ends.isEmpty()) {
      if (records > MOST_RECORDS || begun.plus(PATIENCE).isBefore(clock.instant())) {
        return false;
      }
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
        records++;
        consider(record, order, candidates);
      }
      ends.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
      consumer.pause(without(consumer.assignment(), ends.keySet()));
    }
    return true;
  }

  private static Set<TopicPartition> without(Set<TopicPartition> all, Set<TopicPartition> some) {
    Set<TopicPartition> rest = new HashSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  /** Where each partition ends for this order. */
  private Map<TopicPartition, Long> seek(Remembered order, Consumer<byte[], byte[]> consumer) {
    Set<TopicPartition> partitions = new HashSet<>();
    for (String topic : types.topics()) {
      int count = consumer.partitionsFor(topic).size();
      order.keys().forEach(key -> partitions.add(new TopicPartition(topic, partition(key, count))));
    }
    consumer.assign(partitions);
    Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(partitions));
    offsetsAt(order.last().plus(AFTER), consumer)
        .forEach((partition, found) -> ends.merge(partition, found, Math::min));
    Map<TopicPartition, Long> begins = offsetsAt(order.first().minus(BEFORE), consumer);
    ends.forEach((partition, end) -> consumer.seek(partition, begins.getOrDefault(partition, end)));
    ends.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
    return ends;
  }

  private static Map<TopicPartition, Long> offsetsAt(
      Instant time, Consumer<byte[], byte[]> consumer) {
    Map<TopicPartition, Long> times =
        consumer.assignment().stream()
            .collect(Collectors.toMap(each -> each, each -> time.toEpochMilli()));
    Map<TopicPartition, Long> offsets = new HashMap<>();
    consumer
        .offsetsForTimes(times)
        .forEach(
            (TopicPartition partition, OffsetAndTimestamp found) -> {
              if (found != null) {
                offsets.put(partition, found.offset());
              }
            });
    return offsets;
  }

  /** As Kafka's producers choose it. */
  private static int partition(String key, int count) {
    return Utils.toPositive(Utils.murmur2(key.getBytes(UTF_8))) % count;
  }

  private void consider(
      ConsumerRecord<byte[], byte[]> record, Remembered order, List<Candidate> candidates) {
    if (record.key() == null || !order.keys().contains(new String(record.key(), UTF_8))) {
      return;
    }
    types
        .seen(record)
        .ifPresent(event -> candidates.add(new Candidate(event, speaksOf(order, record))));
  }

  private static boolean speaksOf(Remembered order, ConsumerRecord<byte[], byte[]> record) {
    String value = record.value() == null ? "" : new String(record.value(), UTF_8);
    return order.mentions().contains(new String(record.key(), UTF_8))
        || order.mentions().stream().anyMatch(mention -> value.contains('"' + mention + '"'));
  }

  /** Those that speak of the order, their causes and their effects. */
  private static List<SeenEvent> related(List<Candidate> candidates) {
    Set<String> traces =
        candidates.stream()
            .filter(Candidate::speaksOfIt)
            .map(candidate -> String.valueOf(candidate.event().trace()))
            .collect(Collectors.toSet());
    return candidates.stream()
        .filter(each -> each.speaksOfIt() || traces.contains(each.event().trace()))
        .map(Candidate::event)
        .sorted(Comparator.comparing(SeenEvent::at).thenComparingLong(SeenEvent::offset))
        .toList();
  }
}
