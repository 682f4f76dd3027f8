package org.kirana.messaging.inbound;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.SpanKind;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jboss.logging.Logger;
import org.kirana.events.trace.Spans;
import org.kirana.messaging.ReceiveMessage;
import org.kirana.messaging.persistence.WebhookClock;

/** Waits until a webhook is safe, and counts what was in it. */
@ApplicationScoped
class AcceptWebhook {

  private static final Logger LOG = Logger.getLogger(AcceptWebhook.class);

  private final ReceiveMessage receiveMessage;
  private final WebhookClock webhooks;
  private final MeterRegistry metrics;
  private final Spans spans;

  AcceptWebhook(
      ReceiveMessage receiveMessage, WebhookClock webhooks, MeterRegistry metrics, Spans spans) {
    this.receiveMessage = receiveMessage;
    this.webhooks = webhooks;
    this.metrics = metrics;
    this.spans = spans;
  }

  void accept(WebhookBatch batch) {
    try {
      spans.run(
          "receive webhook",
          SpanKind.SERVER,
          null,
          () -> UntilSafe.await(() -> receiveMessage.receive(batch)));
    } catch (HttpProblem notSafe) {
      metrics.counter("kirana.webhooks.refused").increment();
      throw notSafe;
    }
    webhooks.heard();
    count(batch);
  }

  private void count(WebhookBatch batch) {
    metrics.counter("kirana.webhook.parts", "part", "message").increment(batch.messages().size());
    metrics.counter("kirana.webhook.parts", "part", "status").increment(batch.statuses().size());
    CountNotices.count(batch.notices(), metrics);
    for (String reason : batch.ignored()) {
      metrics.counter("kirana.webhook.ignored", "reason", reason).increment();
    }
    if (!batch.ignored().isEmpty()) {
      LOG.infof("webhook parts ignored: %s", Set.copyOf(batch.ignored()));
    }
  }
}
