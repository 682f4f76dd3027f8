package org.kirana.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.kirana.messaging.persistence.ClaimedMessage;
import org.kirana.messaging.persistence.OutgoingQueue;

/**
 * Carries waiting messages to WhatsApp: looks at the queue when the bell rings, and every moment
 * anyway, and keeps a few messages under way.
 */
@ApplicationScoped
public class Courier {

  private static final Logger LOG = Logger.getLogger(Courier.class);
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

  /** What becomes due within this time after a look is claimed together, with one statement. */
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

  private final OutgoingQueue queue;
  private final DoubtLostLeases doubtLostLeases;
  private final Hands hands;
  private final SendingSettings settings;
  private final Thread walk = Thread.ofPlatform().name("courier").daemon().unstarted(this::walk);
  private volatile boolean stopping;

  Courier(
      OutgoingQueue queue, DoubtLostLeases doubtLostLeases, Hands hands, SendingSettings settings) {
    this.queue = queue;
    this.doubtLostLeases = doubtLostLeases;
    this.hands = hands;
    this.settings = settings;
  }

  void start(@Observes StartupEvent event) {
    walk.start();
  }

  /** What is under way ends; what is not stays in the queue for the next instance. */
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    hands.bell().ring();
    walk.join(settings.answerWithin());
    hands.finish(settings.answerWithin());
  }

  public boolean isWalking() {
    return walk.isAlive();
  }

  private void walk() {
    while (!stopping) {
      try {
        doubtLostLeases.fromTimeToTime();
        boolean more = carryWhatIsDue();
        TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
        if (!more) {
          hands.bell().await(settings.lookEvery());
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warnf("the outgoing queue cannot be read: %s", e.getClass().getName());
        pause();
      }
    }
  }

  /** True if there may be more that a hand is free for. */
  private boolean carryWhatIsDue() {
    hands.ringWhenFree(true);
    int free = hands.free();
    if (free == 0) {
      return false;
    }
    List<ClaimedMessage> claimed = queue.claim(free, settings.lease());
    claimed.forEach(hands::carry);
    hands.ringWhenFree(claimed.size() == free);
    return claimed.size() == free;
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
