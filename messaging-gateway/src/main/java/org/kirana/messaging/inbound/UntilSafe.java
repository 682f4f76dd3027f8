package org.kirana.messaging.inbound;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Waits until Kafka has acknowledged; otherwise asks the caller to come again (503). */
final class UntilSafe {

  private static final Logger LOG = Logger.getLogger(UntilSafe.class);
  private static final long SAFE_WITHIN_SECONDS = 8;

  private UntilSafe() {}

  static void await(Supplier<CompletionStage<Void>> publishing) {
    try {
      publishing.get().toCompletableFuture().get(SAFE_WITHIN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw again(e);
    } catch (ExecutionException | TimeoutException | RuntimeException e) {
      throw again(e);
    }
  }

  private static RuntimeException again(Exception cause) {
    LOG.warnf("not safe, the caller will repeat it: %s", cause.getClass().getName());
    return WebhookProblems.notSafeYet();
  }
}
