package org.kirana.assignment.domain;

import org.jspecify.annotations.Nullable;

/** Where an order is wanted. */
public record Place(
    double latitude, double longitude, @Nullable String pinCode, @Nullable String address) {

  /** The address as it was typed, with the PIN code if it lacks it. */
  public @Nullable String inWords() {
    if (address == null || pinCode == null) {
      return address == null ? pinCode : address;
    }
    return address.contains(pinCode) ? address : address + ", " + pinCode;
  }

  public Location location() {
    return new Location(latitude, longitude);
  }
}
