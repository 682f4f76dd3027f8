package org.kirana.assignment.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * A neighbourhood store as its operator registered it.
 *
 * @param holidays days in India on which its hours do not begin
 * @param capacity how many orders it works on at once
 */
public record Store(
    StoreId id,
    LegalIdentity identity,
    ServiceArea area,
    WeeklyHours hours,
    Set<LocalDate> holidays,
    int capacity,
    Partner partner,
    Acceptance acceptance) {

  public Store {
    // Stores that were registered before there were holidays have none.
    holidays = holidays == null ? Set.of() : Set.copyOf(holidays);
    if (capacity < 1 || capacity > 10_000) {
      throw new IllegalArgumentException("capacity is 1 to 10000");
    }
    // What was remembered before there was a choice does not say it.
    acceptance = acceptance == null ? Acceptance.AUTOMATIC : acceptance;
  }

  public String code() {
    return identity.code();
  }

  public OpeningTimes times() {
    return new OpeningTimes(hours, holidays);
  }

  public Location location() {
    return area.location();
  }
}
