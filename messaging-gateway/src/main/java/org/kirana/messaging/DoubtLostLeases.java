package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.kirana.messaging.persistence.OutgoingQueue;
import org.kirana.messaging.persistence.WebhookClock;

/** Lets what a dead courier held wait for a status, on the clock that webhooks move. */
@ApplicationScoped
class DoubtLostLeases {

  /** Leases are long: it need not be asked for each message. */
  private static final Duration EVERY = Duration.ofMillis(500);

  private final OutgoingQueue queue;
  private final WebhookClock webhooks;
  private final SendingSettings settings;
  private long nextNanos = System.nanoTime();

  DoubtLostLeases(OutgoingQueue queue, WebhookClock webhooks, SendingSettings settings) {
    this.queue = queue;
    this.webhooks = webhooks;
    this.settings = settings;
  }

  /** Only the courier calls this. */
  void fromTimeToTime() {
    if (System.nanoTime() - nextNanos >= 0) {
      webhooks.tick(settings.silenceSlowsBy());
      queue.doubtLostLeases(settings.statusWait());
      nextNanos = System.nanoTime() + EVERY.toNanos();
    }
  }
}
