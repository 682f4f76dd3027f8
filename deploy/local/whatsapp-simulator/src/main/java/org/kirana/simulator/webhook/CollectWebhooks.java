package org.kirana.simulator.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.kirana.simulator.Background;
import org.kirana.simulator.fault.Chances;

/** Lets webhooks wait for company and sends them off together. */
@ApplicationScoped
public class CollectWebhooks {

  private static final Duration LONGEST_WAIT = Duration.ofMillis(300);

  private final PostWebhook postWebhook;
  private final Background background;
  private final Chances chances;
  private List<Webhook> waiting = new ArrayList<>();

  CollectWebhooks(PostWebhook postWebhook, Background background, Chances chances) {
    this.postWebhook = postWebhook;
    this.background = background;
    this.chances = chances;
  }

  public synchronized void reset() {
    waiting = new ArrayList<>();
  }

  void add(Webhook webhook) throws InterruptedException {
    int others = join(webhook);
    if (others == 0) {
      Background.pause(LONGEST_WAIT);
      send(leave());
    } else if (others + 1 >= chances.rates().batchSize()) {
      send(leave());
    }
  }

  private synchronized int join(Webhook webhook) {
    waiting.add(webhook);
    return waiting.size() - 1;
  }

  private synchronized List<Webhook> leave() {
    List<Webhook> leaving = waiting;
    waiting = new ArrayList<>();
    return leaving;
  }

  private void send(List<Webhook> together) {
    if (!together.isEmpty()) {
      byte[] body = MetaJson.bytes(Batch.of(together));
      background.run(() -> postWebhook.untilTaken(together, body));
    }
  }
}
