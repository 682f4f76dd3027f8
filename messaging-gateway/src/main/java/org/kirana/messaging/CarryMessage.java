package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.kirana.messaging.domain.Outcome;
import org.kirana.messaging.persistence.ClaimedMessage;

/** Sends one claimed message and insists on remembering how that ended. */
@ApplicationScoped
class CarryMessage {

  private static final Logger LOG = Logger.getLogger(CarryMessage.class);
  private static final Duration RECORD_AGAIN_AFTER = Duration.ofMillis(500);

  private final SendMessage sendMessage;
  private final RecordOutcome recordOutcome;
  private final SendCounters counters;
  private final long leaseNanos;

  CarryMessage(
      SendMessage sendMessage,
      RecordOutcome recordOutcome,
      SendCounters counters,
      SendingSettings settings) {
    this.sendMessage = sendMessage;
    this.recordOutcome = recordOutcome;
    this.counters = counters;
    this.leaseNanos = settings.lease().toNanos();
  }

  /** Whatever goes wrong here, the lease ends and the message is doubted, never lost. */
  void carry(ClaimedMessage claimed) {
    try {
      Outcome outcome = sendMessage.send(claimed);
      counters.count(claimed, outcome);
      record(claimed, outcome);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.warnf("messageId %s left in doubt: %s", claimed.messageId(), e.getClass().getName());
    }
  }

  private void record(ClaimedMessage claimed, Outcome outcome) throws InterruptedException {
    while (true) {
      try {
        recordOutcome.record(claimed, outcome);
        return;
      } catch (RuntimeException e) {
        if (System.nanoTime() - claimed.claimedAtNanos() > leaseNanos) {
          throw e;
        }
        TimeUnit.MILLISECONDS.sleep(RECORD_AGAIN_AFTER.toMillis());
      }
    }
  }
}
