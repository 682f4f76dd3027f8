package org.kirana.assignment.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where an order is wanted.
 *
 * @param stateCode the GST State code of the PIN code's State, if that is known for certain
 */
public record Place(
    double latitude,
    double longitude,
    @Nullable String pinCode,
    @Nullable String stateCode,
    @Nullable String address) {

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
