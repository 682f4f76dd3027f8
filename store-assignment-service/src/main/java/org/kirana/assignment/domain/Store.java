package org.kirana.assignment.domain;

/**
 * A neighbourhood store as its operator registered it.
 *
 * @param capacity how many orders it works on at once
 * @param automaticAcceptance whether it takes every order it is given, without being asked
 */
public record Store(
    StoreId id,
    LegalIdentity identity,
    ServiceArea area,
    WeeklyHours hours,
    int capacity,
    Partner partner,
    boolean automaticAcceptance) {

  public Store {
    if (capacity < 1 || capacity > 10_000) {
      throw new IllegalArgumentException("capacity is 1 to 10000");
    }
  }

  public String code() {
    return identity.code();
  }

  public Location location() {
    return area.location();
  }
}
