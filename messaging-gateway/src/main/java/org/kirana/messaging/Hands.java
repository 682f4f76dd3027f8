package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.kirana.messaging.persistence.ClaimedMessage;

/** How many messages the courier can have under way at the same time. */
@ApplicationScoped
class Hands {

  private final CarryMessage carryMessage;
  private final Bell bell;
  private final int count;
  private final Semaphore free;
  private final ExecutorService carriers;
  private volatile boolean ringWhenFree;

  Hands(CarryMessage carryMessage, Bell bell, SendingSettings settings) {
    this.carryMessage = carryMessage;
    this.bell = bell;
    this.count = settings.hands();
    this.free = new Semaphore(count);
    this.carriers =
        Executors.newFixedThreadPool(
            count, Thread.ofPlatform().daemon().name("carrier-", 1).factory());
  }

  Bell bell() {
    return bell;
  }

  int free() {
    return free.availablePermits();
  }

  /** From now on the bell rings when a hand becomes free, or does not. */
  void ringWhenFree(boolean ring) {
    ringWhenFree = ring;
  }

  /** Only the courier takes hands, and never more than it was told are free. */
  void carry(ClaimedMessage message) {
    free.acquireUninterruptibly();
    carriers.execute(() -> carryAndRelease(message));
  }

  private void carryAndRelease(ClaimedMessage message) {
    try {
      carryMessage.carry(message);
    } finally {
      free.release();
      if (ringWhenFree) {
        bell.ring();
      }
    }
  }

  void finish(Duration within) throws InterruptedException {
    if (free.tryAcquire(count, within.toMillis(), TimeUnit.MILLISECONDS)) {
      free.release(count);
    }
  }
}
