package org.kirana.bench.whatsapp;

import io.vertx.core.Vertx;
import java.time.Duration;

/** The partners' thumbs: an offer is accepted, an order handed over after a while. */
final class Partners {

  private final Vertx vertx;
  private final Webhooks webhooks;
  private final WhatsAppPlan plan;
  private int pending;
  private long taps;

  Partners(Vertx vertx, Webhooks webhooks, WhatsAppPlan plan) {
    this.vertx = vertx;
    this.webhooks = webhooks;
    this.plan = plan;
  }

  int pending() {
    return pending;
  }

  void read(GraphCall message) {
    for (String button : message.buttons()) {
      if (button.startsWith("accept:")) {
        tapAfter(plan.think(), message, button);
      } else if (button.startsWith("handed-over:")) {
        tapAfter(plan.hold(), message, button);
      }
    }
  }

  private void tapAfter(Duration pause, GraphCall message, String button) {
    pending++;
    Envelope.Tap tap =
        new Envelope.Tap(
            plan.partnerLine(),
            "wamid.tap." + ++taps,
            message.phone(),
            button,
            message.isTemplate());
    vertx.setTimer(Math.max(1, pause.toMillis()), then -> tap(tap));
  }

  private void tap(Envelope.Tap tap) {
    pending--;
    webhooks.deliver("tap", Envelope.of(tap));
  }
}
