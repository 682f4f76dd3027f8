package org.kirana.simulator.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.kirana.simulator.Background;
import org.kirana.simulator.SimulatorConfiguration;

/** Posts the same bytes again and again, with growing pauses, until the answer is 200. */
@ApplicationScoped
class PostWebhook {

  private final CallbackClient callback;
  private final SimulatorConfiguration.Webhook configuration;

  PostWebhook(CallbackClient callback, SimulatorConfiguration configuration) {
    this.callback = callback;
    this.configuration = configuration.webhook();
  }

  void untilTaken(Webhook webhook) throws InterruptedException {
    untilTaken(List.of(webhook), MetaJson.bytes(webhook.envelope()));
  }

  /** All of them travel in these bytes. */
  void untilTaken(List<Webhook> webhooks, byte[] body) throws InterruptedException {
    Backoff backoff =
        new Backoff(
            configuration.firstPause(), configuration.longestPause(), configuration.giveUpAfter());
    while (!attempt(webhooks, body)) {
      Optional<Duration> pause = backoff.pause();
      if (pause.isEmpty()) {
        webhooks.forEach(Webhook::gaveUp);
        return;
      }
      Background.pause(pause.get());
    }
  }

  private boolean attempt(List<Webhook> webhooks, byte[] body) throws InterruptedException {
    int statusCode = callback.post(body);
    webhooks.getFirst().attempted();
    webhooks.forEach(webhook -> webhook.answered(statusCode));
    return statusCode == 200;
  }
}
