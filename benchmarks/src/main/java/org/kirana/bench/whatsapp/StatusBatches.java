package org.kirana.bench.whatsapp;

import io.vertx.core.Vertx;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** Gathers statuses for a moment and tells them together, as WhatsApp does when it is busy. */
final class StatusBatches {

  private static final long EVERY_MILLIS = 20;
  private static final int AT_MOST = 100;

  private final Webhooks webhooks;
  private final Queue<Envelope.Status> waiting = new ArrayDeque<>();

  StatusBatches(Vertx vertx, Webhooks webhooks) {
    this.webhooks = webhooks;
    vertx.setPeriodic(EVERY_MILLIS, moment -> flush());
  }

  void add(Envelope.Status status) {
    waiting.add(status);
  }

  int waiting() {
    return waiting.size();
  }

  private void flush() {
    while (!waiting.isEmpty()) {
      List<Envelope.Status> batch = new ArrayList<>();
      while (batch.size() < AT_MOST && !waiting.isEmpty()) {
        batch.add(waiting.remove());
      }
      webhooks.deliver("statuses", Envelope.of(batch));
    }
  }
}
