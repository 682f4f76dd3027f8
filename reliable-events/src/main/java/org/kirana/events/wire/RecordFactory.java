package org.kirana.events.wire;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kirana.events.Announcement;
import org.kirana.events.EventId;
import org.kirana.events.EventsConfig;
import org.kirana.events.trace.Spans;

/** Makes the record of an announcement: topic from configuration, CloudEvents headers, JSON. */
@ApplicationScoped
public class RecordFactory {

  private final EventsConfig config;
  private final Spans spans;
  private final Clock clock = Clock.systemUTC();

  RecordFactory(EventsConfig config, Spans spans) {
    this.config = config;
    this.spans = spans;
  }

  /**
   * @throws AnnouncementTooLarge if the record is larger than configured
   * @throws IllegalStateException if the type has no configured topic
   */
  public OutgoingRecord record(EventId id, Announcement fact, @Nullable String causeTraceparent) {
    String type = EventType.of(fact.getClass());
    OutgoingRecord record =
        new OutgoingRecord(
            topicOf(type),
            fact.eventKey(),
            Map.of(
                CloudEvent.ID, id.value(),
                CloudEvent.TYPE, type,
                CloudEvent.SOURCE, config.service(),
                CloudEvent.TIME, clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(),
                CloudEvent.SPEC_VERSION, "1.0",
                CloudEvent.TRACEPARENT, traceparent(type, id, causeTraceparent)),
            EventJson.write(fact));
    if (record.size() > config.recordBytes()) {
      throw new AnnouncementTooLarge(type, record.size(), config.recordBytes());
    }
    return record;
  }

  private String traceparent(String type, EventId id, @Nullable String cause) {
    String announced = spans.announced(type, id, cause);
    return announced != null ? announced : Traceparent.following(cause);
  }

  private String topicOf(String type) {
    String topic = config.announces().get(type);
    if (topic == null) {
      throw new IllegalStateException("kirana.events.announces." + type + " names no topic");
    }
    return topic;
  }
}
