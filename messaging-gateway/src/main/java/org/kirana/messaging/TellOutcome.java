package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.kirana.events.Alarms;
import org.kirana.events.Announcer;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.outbound.MessageStatusChanged;
import org.kirana.messaging.persistence.OutgoingMessage;

/** Tells the house that a message will never arrive, and an operator what is wrong with us. */
@ApplicationScoped
class TellOutcome {

  private static final Logger LOG = Logger.getLogger(TellOutcome.class);

  private final Announcer announcer;
  private final Alarms alarms;

  TellOutcome(Announcer announcer, Alarms alarms) {
    this.announcer = announcer;
    this.alarms = alarms;
  }

  void failed(OutgoingMessage message, Failure failure, Instant now) {
    if (failure.detail() != null) {
      LOG.warnf("messageId %s was not sent: %s", message.messageId(), failure.detail());
    }
    announcer.announce(
        MessageStatusChanged.idOfFailure(message.messageId()),
        MessageStatusChanged.failed(message.messageId(), message.contactId(), now, failure));
  }

  void troubleWithOurAccount(Failure failure) {
    if (failure.reason().concernsTheChannel()) {
      alarms.raise("whatsapp-channel", "code " + failure.code());
    }
  }
}
