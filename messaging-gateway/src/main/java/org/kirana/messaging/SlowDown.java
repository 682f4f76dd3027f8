package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.persistence.OutgoingMessage;
import org.kirana.messaging.persistence.Paces;

/**
 * Slows down what WhatsApp asked to slow down, and only that. While something is wrong with one of
 * our numbers, the messages of that number leave off for a moment at a time: each that is tried
 * nevertheless tells whether somebody has mended it.
 */
@ApplicationScoped
class SlowDown {

  private static final Duration A_MOMENT = Duration.ofSeconds(5);

  private final Paces paces;
  private final Clock clock;

  SlowDown(Paces paces, Clock clock) {
    this.paces = paces;
    this.clock = clock;
  }

  void after(Failure failure, OutgoingMessage message, Instant until) {
    switch (failure.slows()) {
      case CONTACT -> paces.slow(message.contactId(), message.line(), until);
      case LINE -> paces.pause(message.line(), until);
      case CHANNEL -> paces.pause(message.line(), clock.instant().plus(A_MOMENT));
      case NOTHING -> {}
    }
  }

  /** What was not even tried does not count against its contact. */
  void notAtAll(OutgoingMessage message) {
    paces.giveBack(message.contactId(), message.line());
  }
}
