package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.kirana.messaging.persistence.OutgoingMessage;
import org.kirana.messaging.persistence.WebhookClock;

/** Lets a message that may have left wait for a status, as long as webhooks could bring one. */
@ApplicationScoped
class DoubtMessage {

  private final WebhookClock webhooks;
  private final Clock clock;
  private final Duration statusWait;

  DoubtMessage(WebhookClock webhooks, Clock clock, SendingSettings settings) {
    this.webhooks = webhooks;
    this.clock = clock;
    this.statusWait = settings.statusWait();
  }

  void doubt(OutgoingMessage message) {
    message.unsure(clock.instant().plus(statusWait), webhooks.ran() + statusWait.toMillis());
  }
}
