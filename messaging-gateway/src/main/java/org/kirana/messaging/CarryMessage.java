package org.kirana.messaging;

import io.opentelemetry.api.trace.SpanKind;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.kirana.events.trace.Spans;
import org.kirana.messaging.domain.Outcome;
import org.kirana.messaging.persistence.ClaimedMessage;

/** Sends one claimed message and hands on how that ended. */
@ApplicationScoped
class CarryMessage {

  private static final Logger LOG = Logger.getLogger(CarryMessage.class);

  private final SendMessage sendMessage;
  private final GatherOutcomes gatherOutcomes;
  private final SendCounters counters;
  private final Spans spans;

  CarryMessage(
      SendMessage sendMessage, GatherOutcomes gatherOutcomes, SendCounters counters, Spans spans) {
    this.sendMessage = sendMessage;
    this.gatherOutcomes = gatherOutcomes;
    this.counters = counters;
    this.spans = spans;
  }

  /** Whatever goes wrong here, the lease ends and the message is doubted, never lost. */
  void carry(ClaimedMessage claimed) {
    spans.run(
        "send to whatsapp", SpanKind.CLIENT, claimed.traceparent(), () -> sendAndHandOn(claimed));
  }

  private void sendAndHandOn(ClaimedMessage claimed) {
    spans.note("kirana.message.id", claimed.messageId().value());
    try {
      Outcome outcome = sendMessage.send(claimed);
      spans.note("kirana.outcome", outcome.getClass().getSimpleName());
      gatherOutcomes.remember(new Ended(claimed, outcome));
      counters.count(claimed, outcome);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.warnf("left in doubt messageId=%s: %s", claimed.messageId(), e.getClass().getName());
    }
  }
}
