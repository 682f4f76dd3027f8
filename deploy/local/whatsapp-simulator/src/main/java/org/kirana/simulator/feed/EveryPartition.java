package org.kirana.simulator.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** All partitions of all topics, each from a little before its end; new topics join in. */
final class EveryPartition {

  private static final long A_LITTLE = 40;
  private static final long BETWEEN_LOOKS_NANOS = Duration.ofSeconds(5).toNanos();
  private static final JsonFactory JSON = new JsonFactory();

  private final Consumer<byte[], byte[]> consumer;
  private final Set<TopicPartition> included = new HashSet<>();
  private @Nullable Long lookedAt;

  EveryPartition(Consumer<byte[], byte[]> consumer) {
    this.consumer = consumer;
  }

  /** Takes in what has been made since the last look. */
  void include() {
    long now = System.nanoTime();
    if (lookedAt != null && now - lookedAt < BETWEEN_LOOKS_NANOS) {
      return;
    }
    lookedAt = now;
    List<TopicPartition> fresh =
        consumer.listTopics().values().stream()
            .flatMap(List::stream)
            .filter(info -> !info.topic().startsWith("__"))
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .filter(partition -> !included.contains(partition))
            .toList();
    if (!fresh.isEmpty()) {
      included.addAll(fresh);
      consumer.assign(included);
      seek(fresh);
    }
  }

  private void seek(List<TopicPartition> fresh) {
    var begin = consumer.beginningOffsets(fresh);
    var end = consumer.endOffsets(fresh);
    for (TopicPartition partition : fresh) {
      long first = begin.getOrDefault(partition, 0L);
      consumer.seek(partition, Math.max(first, end.getOrDefault(partition, 0L) - A_LITTLE));
    }
  }

  /** What passed, in the order of its time. */
  List<PassedEvent> poll(Duration patience) {
    List<PassedEvent> passed = new ArrayList<>();
    consumer.poll(patience).forEach(record -> passed.add(event(record)));
    passed.sort(Comparator.comparing(PassedEvent::at));
    return passed;
  }

  private static PassedEvent event(ConsumerRecord<byte[], byte[]> record) {
    return new PassedEvent(
        record.topic() + "-" + record.partition() + "-" + record.offset(),
        record.topic(),
        header(record, "ce_type"),
        header(record, "ce_source"),
        Instant.ofEpochMilli(record.timestamp()),
        json(record.value()));
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    @Nullable Header header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), UTF_8);
  }

  /** It goes to the page word for word, so it has to be JSON. */
  private static String json(byte @Nullable [] value) {
    if (value == null) {
      return "null";
    }
    try (JsonParser parser = JSON.createParser(value)) {
      while (parser.nextToken() != null) {
        parser.finishToken();
      }
      return new String(value, UTF_8);
    } catch (IOException unreadable) {
      return "null";
    }
  }
}
