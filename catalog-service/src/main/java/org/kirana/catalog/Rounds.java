package org.kirana.catalog;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks from time to time whether everything is to be announced again. */
@ApplicationScoped
class Rounds {

  private static final Logger LOG = Logger.getLogger(Rounds.class);

  private final AnnounceAgain announceAgain;
  private final long everyMillis;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("kirana-announce-again").factory());

  Rounds(AnnounceAgain announceAgain, CatalogConfig config) {
    this.announceAgain = announceAgain;
    this.everyMillis = config.announceAgain().lookEvery().toMillis();
  }

  void start(@Observes StartupEvent event) {
    var unused =
        timer.scheduleWithFixedDelay(this::goOn, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
  }

  void stop(@Observes ShutdownEvent event) {
    timer.shutdownNow();
  }

  private void goOn() {
    try {
      while (announceAgain.nextPage()) {
        LOG.debug("a page of products was announced again");
      }
    } catch (RuntimeException e) {
      LOG.warnf("announcing again waits: %s", e.getClass().getSimpleName());
      LOG.debug("announcing again waits", e);
    }
  }
}
