package org.kirana.simulator.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.kirana.simulator.Background;
import org.kirana.simulator.SimulatorConfiguration;

/** Delivers a webhook, again and again with growing pauses, until the answer is 200. */
@ApplicationScoped
public class DeliverWebhook {

  private final CallbackClient callback;
  private final Background background;
  private final DeliveryCounts counts;
  private final SimulatorConfiguration.Webhook configuration;

  DeliverWebhook(
      CallbackClient callback,
      Background background,
      DeliveryCounts counts,
      SimulatorConfiguration configuration) {
    this.callback = callback;
    this.background = background;
    this.counts = counts;
    this.configuration = configuration.webhook();
  }

  public Webhook inBackground(JsonNode envelope) {
    Webhook webhook = new Webhook(MetaJson.bytes(envelope));
    DeliveryCounts.Tally tally = counts.current();
    tally.started();
    background.run(() -> repeatUntilTaken(webhook, tally));
    return webhook;
  }

  private void repeatUntilTaken(Webhook webhook, DeliveryCounts.Tally tally)
      throws InterruptedException {
    Backoff backoff = backoff();
    while (!attempt(webhook, tally)) {
      Optional<Duration> pause = backoff.pause();
      if (pause.isEmpty()) {
        tally.gaveUp();
        return;
      }
      Background.pause(pause.get());
    }
    tally.taken();
  }

  private Backoff backoff() {
    return new Backoff(
        configuration.firstPause(), configuration.longestPause(), configuration.giveUpAfter());
  }

  private boolean attempt(Webhook webhook, DeliveryCounts.Tally tally) throws InterruptedException {
    int statusCode = callback.post(webhook.body());
    tally.attempted();
    webhook.answered(statusCode);
    return statusCode == 200;
  }
}
