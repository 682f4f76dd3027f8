package org.kirana.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.kirana.simulator.Background;
import org.kirana.simulator.phone.Phone;
import org.kirana.simulator.webhook.DeliverWebhook;
import org.kirana.simulator.webhook.Envelopes;

/** Tells the business by webhook what became of its message. */
@ApplicationScoped
public class ReportStatus {

  private final Faults faults;
  private final Webhooks webhooks;
  private final Background background;
  private final Clock clock;

  ReportStatus(Faults faults, Webhooks webhooks, Background background, Clock clock) {
    this.faults = faults;
    this.webhooks = webhooks;
    this.background = background;
    this.clock = clock;
  }

  void reached(MessageStatus status, SentMessage message, Phone phone) {
    report(new StatusUpdate(message, phone, status, Optional.empty(), clock.instant()));
  }

  void failed(SentMessage message, Phone phone, Failure failure) {
    report(
        new StatusUpdate(
            message, phone, MessageStatus.FAILED, Optional.of(failure), clock.instant()));
  }

  private void report(StatusUpdate update) {
    update.sent().add(new SentMessage.Stage(update.status(), update.failure(), update.at()));
    update.phone().showStatus(update.sent().line());
    if (update.sent().isSilent()) {
      return;
    }
    background.run(
        () -> {
          faults.awaitStatusesReleased();
          webhooks.deliver(update);
        });
  }

  /** Words the update and hands it to delivery. */
  @ApplicationScoped
  static class Webhooks {
    private final Envelopes envelopes;
    private final DeliverWebhook deliverWebhook;

    Webhooks(Envelopes envelopes, DeliverWebhook deliverWebhook) {
      this.envelopes = envelopes;
      this.deliverWebhook = deliverWebhook;
    }

    void deliver(StatusUpdate update) {
      deliverWebhook.inBackground(
          envelopes.ofStatus(update.sent().line(), update.contact(), update.toJson()));
    }
  }
}
