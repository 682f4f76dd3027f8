package org.kirana.simulator.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.kirana.simulator.Background;
import org.kirana.simulator.fault.Chances;
import org.kirana.simulator.fault.Fault;
import org.kirana.simulator.fault.Rates;

/** Delivers a webhook: at once on a good day; twice, late or in a crowd on a bad one. */
@ApplicationScoped
public class DeliverWebhook {

  private final PostWebhook postWebhook;
  private final CollectWebhooks collectWebhooks;
  private final Chances chances;
  private final Surroundings surroundings;

  DeliverWebhook(
      PostWebhook postWebhook,
      CollectWebhooks collectWebhooks,
      Chances chances,
      Surroundings surroundings) {
    this.postWebhook = postWebhook;
    this.collectWebhooks = collectWebhooks;
    this.chances = chances;
    this.surroundings = surroundings;
  }

  public Webhook inBackground(JsonNode envelope) {
    Webhook webhook = new Webhook(envelope, surroundings.counts().current());
    dispatch(webhook, hold());
    if (chances.happens(Fault.DUPLICATE)) {
      dispatch(webhook.copy(), hold().plus(upTo(Fault.DUPLICATE)));
    }
    return webhook;
  }

  private void dispatch(Webhook webhook, Duration hold) {
    boolean inACrowd = chances.happens(Fault.BATCH) && Batch.canTake(webhook);
    surroundings
        .background()
        .run(
            () -> {
              if (hold.isPositive()) {
                Background.pause(hold);
              }
              if (inACrowd) {
                collectWebhooks.add(webhook);
              } else {
                postWebhook.untilTaken(webhook);
              }
            });
  }

  private Duration hold() {
    Duration hold = Duration.ZERO;
    if (chances.happens(Fault.REORDER)) {
      hold = hold.plus(upTo(Fault.REORDER));
    }
    if (chances.happens(Fault.DELAY)) {
      hold = hold.plusMillis(chances.rates().delayMillis());
    }
    return hold;
  }

  private Duration upTo(Fault fault) {
    Rates rates = chances.rates();
    return Duration.ofMillis(chances.millisUpTo(fault, rates.reorderMillis()));
  }

  /** Threads to wait in, and the count of what is under way. */
  @ApplicationScoped
  static class Surroundings {

    private final Background background;
    private final DeliveryCounts counts;

    Surroundings(Background background, DeliveryCounts counts) {
      this.background = background;
      this.counts = counts;
    }

    Background background() {
      return background;
    }

    DeliveryCounts counts() {
      return counts;
    }
  }
}
