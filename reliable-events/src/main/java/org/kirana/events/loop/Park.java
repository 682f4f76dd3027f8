package org.kirana.events.loop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.kirana.events.EventsConfig;
import org.kirana.events.memory.ParkedEvent;
import org.kirana.events.memory.ParkedEvents;
import org.kirana.events.watch.EventMetrics;
import org.kirana.events.wire.CloudEvent;
import org.kirana.events.wire.OutgoingRecord;

/**
 * Takes poison out of the way, with a dead letter in the same commit; the same key waits behind it.
 */
@ApplicationScoped
class Park {

  private static final Logger LOG = Logger.getLogger(Park.class);
  private static final int LONGEST_REASON = 500;

  private final ParkedEvents parkedEvents;
  private final EventMetrics metrics;
  private final EventsConfig config;
  private final Clock clock = Clock.systemUTC();

  Park(ParkedEvents parkedEvents, EventMetrics metrics, EventsConfig config) {
    this.parkedEvents = parkedEvents;
    this.metrics = metrics;
    this.config = config;
  }

  void poison(Incoming incoming, String reason, PartitionStep step) throws SQLException {
    String shortReason = reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    parkedEvents.park(parked(incoming, shortReason));
    step.parked(incoming.key());
    step.announce(deadLetter(incoming, shortReason));
    metrics.deadLetter(incoming.partition().topic());
    LOG.errorf(
        "dead letter %s type=%s eventId=%s",
        coordinates(incoming),
        incoming.headers().get(CloudEvent.TYPE),
        incoming.headers().get(CloudEvent.ID));
  }

  void behind(Incoming incoming, PartitionStep step) throws SQLException {
    parkedEvents.park(parked(incoming, null));
    step.parked(incoming.key());
  }

  private ParkedEvent parked(Incoming incoming, @Nullable String reason) {
    return new ParkedEvent(
        incoming.partition(),
        incoming.offset(),
        incoming.key(),
        incoming.headers(),
        incoming.value(),
        reason,
        null,
        clock.instant());
  }

  /** The event as it was, or its coordinates alone where the reason would make it too large. */
  private OutgoingRecord deadLetter(Incoming incoming, String reason) {
    Map<String, String> headers = new HashMap<>(incoming.headers());
    headers.put(CloudEvent.DEAD_LETTER_REASON, reason);
    headers.put(CloudEvent.DEAD_LETTER_SERVICE, config.service());
    headers.put(CloudEvent.DEAD_LETTER_COORDINATES, coordinates(incoming));
    String topic = incoming.partition().topic() + CloudEvent.DEAD_LETTER_SUFFIX;
    OutgoingRecord whole = new OutgoingRecord(topic, incoming.key(), headers, incoming.value());
    return whole.size() <= config.recordBytes()
        ? whole
        : new OutgoingRecord(topic, null, essential(headers), null);
  }

  private static Map<String, String> essential(Map<String, String> headers) {
    Map<String, String> kept = new HashMap<>(headers);
    kept.entrySet().removeIf(header -> header.getValue().length() > LONGEST_REASON);
    return kept;
  }

  private static String coordinates(Incoming incoming) {
    return incoming.partition() + "@" + incoming.offset();
  }
}
