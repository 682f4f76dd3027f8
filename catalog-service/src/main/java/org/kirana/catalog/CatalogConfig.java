package org.kirana.catalog;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a product may be, and when everything is announced again. */
@ConfigMapping(prefix = "kirana.catalog")
public interface CatalogConfig {

  /** Each has a picture of its own. */
  Set<String> categories();

  List<GstSlabs> gstSlabs();

  AnnounceAgain announceAgain();

  ScheduledPrices scheduledPrices();

  /** The GST rates that exist from a day on, in basis points. */
  interface GstSlabs {
    LocalDate validFrom();

    Set<Integer> basisPoints();
  }

  /** The rounds in which all state is announced again. */
  interface AnnounceAgain {
    int everyDays();

    Duration lookEvery();

    int pageSize();
  }

  /** The looks for prices that became valid. */
  interface ScheduledPrices {
    Duration lookEvery();

    int pageSize();
  }
}
