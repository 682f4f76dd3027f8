package org.kirana.assignment.domain;

/**
 * A neighbourhood store as its operator registered it.
 *
 * @param capacity how many orders it works on at once
 */
public record Store(
    StoreId id,
    LegalIdentity identity,
    ServiceArea area,
    WeeklyHours hours,
    int capacity,
    Partner partner,
    Acceptance acceptance) {

  public Store {
    if (capacity < 1 || capacity > 10_000) {
      throw new IllegalArgumentException("capacity is 1 to 10000");
    }
    // What was remembered before there was a choice does not say it.
    acceptance = acceptance == null ? Acceptance.AUTOMATIC : acceptance;
  }

  public String code() {
    return identity.code();
  }

  public Location location() {
    return area.location();
  }
}
