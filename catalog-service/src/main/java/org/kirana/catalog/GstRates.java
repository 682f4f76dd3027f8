package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Set;
import org.kirana.catalog.CatalogConfig.GstSlabs;

/** The GST rates that the law knows on a day. */
@ApplicationScoped
class GstRates {

  private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

  private final CatalogConfig config;
  private final Clock clock;

  GstRates(CatalogConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  /** In basis points, today in India. */
  Set<Integer> today() {
    return on(LocalDate.ofInstant(clock.instant(), INDIA));
  }

  Set<Integer> on(LocalDate day) {
    return config.gstSlabs().stream()
        .filter(slabs -> !slabs.validFrom().isAfter(day))
        .max(Comparator.comparing(GstSlabs::validFrom))
        .map(GstSlabs::basisPoints)
        .orElse(Set.of());
  }
}
