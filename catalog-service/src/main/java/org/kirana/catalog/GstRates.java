package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.kirana.catalog.CatalogConfig.GstSlabs;

/** The GST rates that the law knows on a day. */
@ApplicationScoped
class GstRates {

  private final CatalogConfig config;
  private final IndianTime time;

  GstRates(CatalogConfig config, IndianTime time) {
    this.config = config;
    this.time = time;
  }

  /** In basis points, today in India. */
  Set<Integer> today() {
    return on(time.today());
  }

  Set<Integer> on(LocalDate day) {
    return config.gstSlabs().stream()
        .filter(slabs -> !slabs.validFrom().isAfter(day))
        .max(Comparator.comparing(GstSlabs::validFrom))
        .map(GstSlabs::basisPoints)
        .orElse(Set.of());
  }
}
