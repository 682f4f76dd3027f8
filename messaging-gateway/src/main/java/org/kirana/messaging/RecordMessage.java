package org.kirana.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.kirana.events.Alarms;
import org.kirana.events.Rows;
import org.kirana.events.trace.Spans;
import org.kirana.messaging.domain.Envelope;
import org.kirana.messaging.inbound.SendMessage;
import org.kirana.messaging.persistence.OutgoingMessage;

/** Remembers what we were asked to say, once; the same id with other words is somebody's fault. */
@ApplicationScoped
public class RecordMessage {

  private final Rows rows;
  private final ObjectMapper json;
  private final Alarms alarms;
  private final Clock clock;

  RecordMessage(Rows rows, ObjectMapper json, Alarms alarms, Clock clock) {
    this.rows = rows;
    this.json = json;
    this.alarms = alarms;
    this.clock = clock;
  }

  public void record(SendMessage asked) {
    rows.find(OutgoingMessage.class, asked.messageId().value())
        .ifPresentOrElse(known -> compare(asked, known), () -> recordNew(asked));
  }

  private void recordNew(SendMessage asked) {
    Envelope envelope =
        new Envelope(
            asked.messageId(),
            asked.contactId(),
            asked.line(),
            asked.priority(),
            asked.orderId(),
            Spans.current());
    try {
      OutgoingMessage.record(envelope, json.writeValueAsString(asked), clock.instant());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was read can be written", e);
    }
  }

  private void compare(SendMessage asked, OutgoingMessage known) {
    try {
      if (!json.readValue(known.command(), SendMessage.class).equals(asked)) {
        alarms.raise("message-id-reused", "messageId=" + asked.messageId());
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was recorded can be read again", e);
    }
  }
}
