package org.kirana.events.loop;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;
import org.kirana.events.memory.Advance;
import org.kirana.events.wire.OutgoingRecord;

/** One transaction of the loop, partitions in their fixed order. */
final class Step {

  static final Comparator<TopicPartition> PARTITION_ORDER =
      Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition);

  private final TreeMap<TopicPartition, PartitionStep> partitions = new TreeMap<>(PARTITION_ORDER);
  private final StepTimers timers = new StepTimers();
  private final StepSpans spans = new StepSpans();
  private final long begunNanos = System.nanoTime();

  PartitionStep of(Ownership ownership) {
    return partitions.computeIfAbsent(
        ownership.partition(), partition -> new PartitionStep(ownership, timers, spans));
  }

  Duration age() {
    return Duration.ofNanos(System.nanoTime() - begunNanos);
  }

  StepTimers timers() {
    return timers;
  }

  StepSpans spans() {
    return spans;
  }

  int announcedBytes() {
    return partitions.values().stream().mapToInt(PartitionStep::announcedBytes).sum();
  }

  List<Advance> advances() {
    return partitions.values().stream().map(PartitionStep::advance).toList();
  }

  List<OutgoingRecord> announced() {
    return partitions.values().stream().flatMap(step -> step.announced().stream()).toList();
  }

  Collection<PartitionStep> partitions() {
    return partitions.values();
  }
}
