package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.kirana.messaging.domain.Outcome;
import org.kirana.messaging.persistence.ClaimedMessage;

/** Sends one claimed message and hands on how that ended. */
@ApplicationScoped
class CarryMessage {

  private static final Logger LOG = Logger.getLogger(CarryMessage.class);

  private final SendMessage sendMessage;
  private final GatherOutcomes gatherOutcomes;
  private final SendCounters counters;

  CarryMessage(SendMessage sendMessage, GatherOutcomes gatherOutcomes, SendCounters counters) {
    this.sendMessage = sendMessage;
    this.gatherOutcomes = gatherOutcomes;
    this.counters = counters;
  }

  /** Whatever goes wrong here, the lease ends and the message is doubted, never lost. */
  void carry(ClaimedMessage claimed) {
    try {
      Outcome outcome = sendMessage.send(claimed);
      gatherOutcomes.remember(new Ended(claimed, outcome));
      counters.count(claimed, outcome);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.warnf("messageId %s left in doubt: %s", claimed.messageId(), e.getClass().getName());
    }
  }
}
