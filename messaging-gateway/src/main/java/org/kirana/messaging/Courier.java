package org.kirana.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.kirana.messaging.persistence.ClaimedMessage;
import org.kirana.messaging.persistence.OutgoingQueue;
import org.kirana.messaging.persistence.WebhookClock;

/**
 * Carries waiting messages to WhatsApp: looks at the queue when called, and every moment anyway,
 * and keeps a few messages under way.
 */
@ApplicationScoped
public class Courier {

  private static final Logger LOG = Logger.getLogger(Courier.class);
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

  private final OutgoingQueue queue;
  private final WebhookClock webhooks;
  private final CarryMessage carryMessage;
  private final SendingSettings settings;
  private final Semaphore hands;
  private final ExecutorService carriers;
  private final Semaphore calls = new Semaphore(0);
  private final Thread walk = Thread.ofPlatform().name("courier").daemon().unstarted(this::walk);
  private volatile boolean stopping;

  Courier(
      OutgoingQueue queue,
      WebhookClock webhooks,
      CarryMessage carryMessage,
      SendingSettings settings) {
    this.queue = queue;
    this.webhooks = webhooks;
    this.carryMessage = carryMessage;
    this.settings = settings;
    this.hands = new Semaphore(settings.concurrency());
    this.carriers =
        Executors.newFixedThreadPool(
            settings.concurrency(), Thread.ofPlatform().daemon().name("carrier-", 1).factory());
  }

  void start(@Observes StartupEvent event) {
    walk.start();
  }

  /** What is under way ends; what is not stays in the queue for the next instance. */
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    call();
    walk.join(settings.answerWithin());
    hands.tryAcquire(
        settings.concurrency(), settings.answerWithin().toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Something may be due. */
  public void call() {
    calls.release();
  }

  public boolean isWalking() {
    return walk.isAlive();
  }

  private void walk() {
    while (!stopping) {
      try {
        await(carryWhatIsDue() ? Duration.ZERO : settings.lookEvery());
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warnf("the outgoing queue cannot be read: %s", e.getClass().getName());
        pause();
      }
    }
  }

  /** True if there may be more. */
  private boolean carryWhatIsDue() throws InterruptedException {
    webhooks.tick(settings.silenceSlowsBy());
    queue.doubtLostLeases(settings.statusWait());
    int free = hands.availablePermits();
    if (free == 0) {
      return false;
    }
    List<ClaimedMessage> claimed = queue.claim(free, settings.lease());
    for (ClaimedMessage message : claimed) {
      hands.acquire();
      carriers.execute(() -> carry(message));
    }
    return claimed.size() == free;
  }

  private void carry(ClaimedMessage message) {
    try {
      carryMessage.carry(message);
    } finally {
      hands.release();
      call();
    }
  }

  private void await(Duration most) throws InterruptedException {
    if (calls.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
      calls.drainPermits();
    }
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(AFTER_TROUBLE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopping = true;
    }
  }
}
