package org.kirana.catalog;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A round in which everything is announced again.
 *
 * <pre>
 * (day, SKU reached) ──next page──→ (day, later SKU) ──last page──→ (day, over)
 *          ↑                                                           │
 *          └───────────────────── a new day is due ────────────────────┘
 * </pre>
 *
 * @param day on which it began, UTC
 * @param reached the last SKU announced, or nothing when the round is over
 */
record Round(LocalDate day, Optional<String> reached) {

  private static final String BEFORE_ALL = "";

  /** The round to go on with today: this one, a new one, or none. */
  Optional<Round> due(LocalDate today, int everyDays) {
    if (reached.isPresent()) {
      return Optional.of(this);
    }
    return day.plusDays(everyDays).isAfter(today)
        ? Optional.empty()
        : Optional.of(new Round(today, Optional.of(BEFORE_ALL)));
  }

  Round at(String sku) {
    return new Round(day, Optional.of(sku));
  }

  Round over() {
    return new Round(day, Optional.empty());
  }
}
