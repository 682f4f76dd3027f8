package org.kirana.messaging;

import io.opentelemetry.api.trace.SpanKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.kirana.events.Alarms;
import org.kirana.events.Announcer;
import org.kirana.events.trace.Spans;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.outbound.MessageStatusChanged;
import org.kirana.messaging.persistence.OutgoingMessage;

/** Tells the house that a message will never arrive, and an operator what is wrong with us. */
@ApplicationScoped
class TellOutcome {

  private static final Logger LOG = Logger.getLogger(TellOutcome.class);

  private final Announcer announcer;
  private final Alarms alarms;
  private final Spans spans;

  TellOutcome(Announcer announcer, Alarms alarms, Spans spans) {
    this.announcer = announcer;
    this.alarms = alarms;
    this.spans = spans;
  }

  void failed(OutgoingMessage message, Failure failure, Instant now) {
    if (failure.detail() != null) {
      LOG.warnf("was not sent messageId=%s: %s", message.messageId(), failure.detail());
    }
    spans.run(
        "give up on message",
        SpanKind.INTERNAL,
        message.traceparent(),
        () ->
            announcer.announce(
                MessageStatusChanged.idOfFailure(message.messageId()),
                MessageStatusChanged.failed(
                    message.messageId(), message.contactId(), now, failure)));
  }

  void troubleWithOurAccount(Failure failure) {
    if (failure.reason().concernsTheChannel()) {
      alarms.raise("whatsapp-channel", "code " + failure.code());
    }
  }
}
