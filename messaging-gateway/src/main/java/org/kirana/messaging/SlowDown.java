package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.persistence.OutgoingMessage;
import org.kirana.messaging.persistence.Paces;

/** Slows down what WhatsApp asked to slow down, and only that. */
@ApplicationScoped
class SlowDown {

  private final Paces paces;

  SlowDown(Paces paces) {
    this.paces = paces;
  }

  void after(Failure failure, OutgoingMessage message, Instant until) {
    switch (failure.slows()) {
      case CONTACT -> paces.slow(message.contactId(), message.line(), until);
      case LINE -> paces.pause(message.line(), until);
      case NOTHING -> {}
    }
  }

  /** What was not even tried does not count against its contact. */
  void notAtAll(OutgoingMessage message) {
    paces.giveBack(message.contactId(), message.line());
  }
}
