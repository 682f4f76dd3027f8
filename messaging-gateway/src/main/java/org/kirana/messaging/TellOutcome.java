package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.kirana.events.Alarms;
import org.kirana.events.Announcer;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.outbound.MessageStatusChanged;
import org.kirana.messaging.persistence.OutgoingMessage;

/** Tells the house that a message will never arrive, and an operator what is wrong with us. */
@ApplicationScoped
class TellOutcome {

  private final Announcer announcer;
  private final Alarms alarms;

  TellOutcome(Announcer announcer, Alarms alarms) {
    this.announcer = announcer;
    this.alarms = alarms;
  }

  void failed(OutgoingMessage message, Failure failure, Instant now) {
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
