package org.kirana.assignment.domain;

import org.jspecify.annotations.Nullable;

/** Where an order is wanted. */
public record Place(
    double latitude, double longitude, @Nullable String pinCode, @Nullable String address) {

  public Location location() {
    return new Location(latitude, longitude);
  }
}
