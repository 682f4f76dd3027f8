package org.kirana.messaging.inbound;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.kirana.messaging.ReceiveMessage;

/** Waits until a webhook is safe, and counts what was in it. */
@ApplicationScoped
class AcceptWebhook {

  private static final Logger LOG = Logger.getLogger(AcceptWebhook.class);
  private static final long SAFE_WITHIN_SECONDS = 8;

  private final ReceiveMessage receiveMessage;
  private final MeterRegistry metrics;

  AcceptWebhook(ReceiveMessage receiveMessage, MeterRegistry metrics) {
    this.receiveMessage = receiveMessage;
    this.metrics = metrics;
  }

  void accept(WebhookBatch batch) {
    try {
      receiveMessage
          .receive(batch)
          .toCompletableFuture()
          .get(SAFE_WITHIN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw refused(e);
    } catch (ExecutionException | TimeoutException | RuntimeException e) {
      throw refused(e);
    }
    count(batch);
  }

  private RuntimeException refused(Exception cause) {
    metrics.counter("kirana.webhooks.refused").increment();
    LOG.warnf("webhook not safe, Meta will repeat it: %s", cause.getClass().getName());
    return WebhookProblems.notSafeYet();
  }

  private void count(WebhookBatch batch) {
    metrics.counter("kirana.webhook.parts", "part", "message").increment(batch.messages().size());
    metrics.counter("kirana.webhook.parts", "part", "status").increment(batch.statuses().size());
    for (String reason : batch.ignored()) {
      metrics.counter("kirana.webhook.ignored", "reason", reason).increment();
    }
    if (!batch.ignored().isEmpty()) {
      LOG.infof("webhook parts ignored: %s", Set.copyOf(batch.ignored()));
    }
  }
}
