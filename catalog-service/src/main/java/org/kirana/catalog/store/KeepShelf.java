package org.kirana.catalog.store;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.kirana.catalog.ProductsSince;
import org.kirana.catalog.Sku;
import org.kirana.catalog.outbound.ProductChanged;
import org.kirana.catalog.search.ProductSearch;

/** Keeps shelf and search in step with the database, whichever instance changed a product. */
@ApplicationScoped
public class KeepShelf {

  private static final Logger LOG = Logger.getLogger(KeepShelf.class);

  /** Mostly far enough, for clocks that differ; what is missed nevertheless the edition tells. */
  private static final Duration LOOK_BACK = Duration.ofMinutes(2);

  private final ProductsSince productsSince;
  private final long everyMillis;
  private final ProductSearch search = new ProductSearch();
  private final Map<Sku, Long> versions = new HashMap<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("kirana-shelf").factory());

  private volatile Shelf shelf = Shelf.EMPTY;
  private Instant latest = Instant.EPOCH;

  /** The edition that shelf and search show. */
  private long known = 0;

  KeepShelf(ProductsSince productsSince, StoreConfig config) {
    this.productsSince = productsSince;
    this.everyMillis = config.refreshEvery().toMillis();
  }

  /** The first time before anybody is let in, so that nobody sees empty shelves. */
  void start(@Observes StartupEvent event) {
    goOn();
    var unused =
        timer.scheduleWithFixedDelay(this::goOn, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
  }

  void stop(@Observes ShutdownEvent event) throws IOException {
    timer.shutdownNow();
    search.close();
  }

  Shelf shelf() {
    return shelf;
  }

  ProductSearch search() {
    return search;
  }

  synchronized void refresh() {
    long edition = productsSince.edition();
    if (edition == known) {
      return;
    }
    takeOver(latest.equals(Instant.EPOCH) ? latest : latest.minus(LOOK_BACK));
    if (known < edition) {
      takeOver(Instant.EPOCH);
    }
  }

  private void takeOver(Instant from) {
    List<ProductChanged> changed =
        productsSince.changedAfter(from).stream().filter(this::isNew).toList();
    shelf = shelf.with(changed);
    search.follow(changed, KeepShelf::names);
    for (ProductChanged product : changed) {
      Long before = versions.put(product.sku(), product.version());
      known += product.version() - (before == null ? 0 : before);
      latest = product.changedAt().isAfter(latest) ? product.changedAt() : latest;
    }
  }

  private boolean isNew(ProductChanged product) {
    return versions.getOrDefault(product.sku(), 0L) != product.version();
  }

  private static List<String> names(String category) {
    return Arrays.stream(Language.values()).map(l -> Category.name(category, l)).toList();
  }

  private void goOn() {
    try {
      refresh();
    } catch (RuntimeException e) {
      LOG.warnf("the mini-store waits for changes: %s", e.getClass().getSimpleName());
      LOG.debug("the mini-store waits for changes", e);
    }
  }
}
