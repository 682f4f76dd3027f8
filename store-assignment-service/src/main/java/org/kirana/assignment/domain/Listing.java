package org.kirana.assignment.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A store in the directory: its record, its standing, and which change of the directory they are
 * from.
 */
public record Listing(Store store, Standing standing, long change) {

  /** What keeps the store from being asked at this moment, apart from its capacity. */
  public Optional<Filter> droppedBy(Instant now) {
    if (standing == Standing.RETIRED) {
      return Optional.of(Filter.RETIRED);
    }
    if (!store.identity().foodLicence().isValidAt(now)) {
      return Optional.of(Filter.FOOD_LICENCE_EXPIRED);
    }
    if (standing == Standing.PAUSED) {
      return Optional.of(Filter.PAUSED);
    }
    return store.hours().isOpenAt(now) ? Optional.empty() : Optional.of(Filter.CLOSED);
  }

  public boolean serves(Location place) {
    return store.location().metresTo(place) <= store.area().radiusMetres();
  }
}
