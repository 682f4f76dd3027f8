package org.kirana.events.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.kirana.events.EventsConfig;
import org.kirana.events.wire.CloudEvent;

/** Which events are this service's: those that it hears, and those that it announced itself. */
@ApplicationScoped
class HeardAndAnnounced {

  private static final int TRACE_ID_BEGINS = 3;
  private static final int TRACE_ID_ENDS = 35;

  private final EventsConfig config;

  HeardAndAnnounced(EventsConfig config) {
    this.config = config;
  }

  Set<String> topics() {
    Set<String> topics = new TreeSet<>(config.hears().values());
    topics.addAll(config.announces().values());
    return topics;
  }

  Optional<SeenEvent> seen(ConsumerRecord<byte[], byte[]> record) {
    String type = CloudEvent.header(record.headers(), CloudEvent.TYPE);
    String source = CloudEvent.header(record.headers(), CloudEvent.SOURCE);
    if (type == null) {
      return Optional.empty();
    }
    boolean heard = record.topic().equals(config.hears().get(type));
    boolean announced =
        config.service().equals(source) && record.topic().equals(config.announces().get(type));
    if (!heard && !announced) {
      return Optional.empty();
    }
    return Optional.of(
        new SeenEvent(
            time(record),
            heard,
            type,
            record.topic(),
            record.partition(),
            record.offset(),
            CloudEvent.header(record.headers(), CloudEvent.ID),
            source,
            trace(CloudEvent.header(record.headers(), CloudEvent.TRACEPARENT))));
  }

  private static Instant time(ConsumerRecord<byte[], byte[]> record) {
    String time = CloudEvent.header(record.headers(), CloudEvent.TIME);
    try {
      return time == null ? Instant.ofEpochMilli(record.timestamp()) : Instant.parse(time);
    } catch (DateTimeException e) {
      return Instant.ofEpochMilli(record.timestamp());
    }
  }

  private static @Nullable String trace(@Nullable String traceparent) {
    return traceparent == null || traceparent.length() < TRACE_ID_ENDS
        ? null
        : traceparent.substring(TRACE_ID_BEGINS, TRACE_ID_ENDS);
  }
}
