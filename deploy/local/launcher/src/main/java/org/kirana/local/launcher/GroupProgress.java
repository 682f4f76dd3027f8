package org.kirana.local.launcher;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.jspecify.annotations.Nullable;

/**
 * How far a service has come in a topic; it commits its offsets to Kafka after its database has
 * them.
 */
final class GroupProgress {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private GroupProgress() {}

  /** Waits until the service has heard all that the topic holds now. */
  static void awaitAllHeard(String bootstrapServers, Service service, String topic) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      Map<TopicPartition, Long> ends = ends(admin, topic);
      Patience.of(PATIENCE)
          .until(
              () -> heard(admin, service.title(), ends),
              () -> service.title() + " has not heard all of " + topic + ".");
    }
  }

  private static Map<TopicPartition, Long> ends(Admin admin, String topic) {
    try {
      Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
      for (TopicDescription described :
          admin.describeTopics(List.of(topic)).allTopicNames().get().values()) {
        for (TopicPartitionInfo partition : described.partitions()) {
          latest.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest());
        }
      }
      Map<TopicPartition, Long> ends = new HashMap<>();
      admin.listOffsets(latest).all().get().forEach((at, end) -> ends.put(at, end.offset()));
      return ends;
    } catch (ExecutionException e) {
      throw new IllegalStateException("The broker does not tell the length of " + topic, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static boolean heard(Admin admin, String group, Map<TopicPartition, Long> ends) {
    try {
      Map<TopicPartition, OffsetAndMetadata> committed =
          admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      return ends.entrySet().stream()
          .filter(end -> end.getValue() > 0)
          .allMatch(end -> reached(committed.get(end.getKey()), end.getValue()));
    } catch (ExecutionException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static boolean reached(@Nullable OffsetAndMetadata committed, long end) {
    return committed != null && committed.offset() >= end;
  }
}
