package org.kirana.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Gathers for a moment how attempts ended, remembers them together, and insists on it. Until then
 * they are under a lease: whatever goes wrong here, it ends and the message is doubted, never lost.
 */
@ApplicationScoped
class GatherOutcomes {

  private static final Logger LOG = Logger.getLogger(GatherOutcomes.class);
  private static final Duration GATHERING = Duration.ofMillis(5);
  private static final Duration AGAIN_AFTER = Duration.ofMillis(500);
  private static final int AT_MOST = 500;

  /** After the courier has stopped, whose last messages are still to be remembered. */
  private static final int AFTER_THE_COURIER = Interceptor.Priority.APPLICATION + 1_000;

  private final RecordOutcomes recordOutcomes;
  private final Bell bell;
  private final long leaseNanos;
  private final BlockingQueue<Ended> waiting = new LinkedBlockingQueue<>();
  private final Thread thread = Thread.ofPlatform().name("recorder").daemon().unstarted(this::run);
  private volatile boolean stopping;

  GatherOutcomes(RecordOutcomes recordOutcomes, Bell bell, SendingSettings settings) {
    this.recordOutcomes = recordOutcomes;
    this.bell = bell;
    this.leaseNanos = settings.lease().toNanos();
  }

  void start(@Observes StartupEvent event) {
    thread.start();
  }

  void stop(@Observes @Priority(AFTER_THE_COURIER) ShutdownEvent event)
      throws InterruptedException {
    stopping = true;
    thread.join(Duration.ofSeconds(10));
  }

  boolean isRunning() {
    return thread.isAlive();
  }

  void remember(Ended ended) {
    waiting.add(ended);
  }

  private void run() {
    while (!stopping || !waiting.isEmpty()) {
      try {
        record(gathered());
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private List<Ended> gathered() throws InterruptedException {
    List<Ended> gathered = new ArrayList<>();
    Ended first = waiting.poll(AGAIN_AFTER.toMillis(), TimeUnit.MILLISECONDS);
    if (first != null) {
      gathered.add(first);
      TimeUnit.MILLISECONDS.sleep(GATHERING.toMillis());
      waiting.drainTo(gathered, AT_MOST);
    }
    return gathered;
  }

  private void record(List<Ended> gathered) {
    if (!gathered.isEmpty()) {
      recordOutcomes.record(gathered).forEach(this::again);
      bell.ring();
    }
  }

  private void again(Ended ended) {
    if (ended.isOlderThan(leaseNanos)) {
      LOG.warnf("left in doubt messageId=%s", ended.message().messageId());
      return;
    }
    CompletableFuture.delayedExecutor(AGAIN_AFTER.toMillis(), TimeUnit.MILLISECONDS)
        .execute(() -> remember(ended));
  }
}
