package org.kirana.catalog;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Looks from time to time for prices that became valid, and for a round of announcing again. */
@ApplicationScoped
class Rounds {

  private static final Logger LOG = Logger.getLogger(Rounds.class);

  private final AnnounceAgain announceAgain;
  private final TakeOverPrices takeOverPrices;
  private final CatalogConfig config;

  /** A thread for each, so that a long round delays no price. */
  private final ScheduledExecutorService timer =
      Executors.newScheduledThreadPool(
          2, Thread.ofPlatform().daemon().name("kirana-rounds-", 0).factory());

  Rounds(AnnounceAgain announceAgain, TakeOverPrices takeOverPrices, CatalogConfig config) {
    this.announceAgain = announceAgain;
    this.takeOverPrices = takeOverPrices;
    this.config = config;
  }

  void start(@Observes StartupEvent event) {
    int pageSize = config.scheduledPrices().pageSize();
    look(config.announceAgain().lookEvery(), "announcing again", announceAgain::nextPage);
    look(
        config.scheduledPrices().lookEvery(),
        "taking over prices",
        () -> takeOverPrices.nextPage(pageSize));
  }

  void stop(@Observes ShutdownEvent event) {
    timer.shutdownNow();
  }

  private void look(Duration every, String what, BooleanSupplier nextPage) {
    long millis = every.toMillis();
    var unused =
        timer.scheduleWithFixedDelay(
            () -> goOn(what, nextPage), millis, millis, TimeUnit.MILLISECONDS);
  }

  private static void goOn(String what, BooleanSupplier nextPage) {
    try {
      while (nextPage.getAsBoolean()) {
        LOG.debugf("%s: a page is done", what);
      }
    } catch (RuntimeException e) {
      LOG.warnf("%s waits: %s", what, e.getClass().getSimpleName());
      LOG.debugf(e, "%s waits", what);
    }
  }
}
