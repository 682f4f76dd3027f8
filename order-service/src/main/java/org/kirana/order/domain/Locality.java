package org.kirana.order.domain;

import org.jspecify.annotations.Nullable;

/**
 * A PIN code of the towns that we serve, with the centre of its area.
 *
 * @param latitude degrees north, WGS 84, about a kilometre exact
 * @param longitude degrees east, WGS 84, about a kilometre exact
 */
public record Locality(PinCode pinCode, String name, double latitude, double longitude) {

  public Locality {
    if (!Place.isOnEarth(latitude, longitude)) {
      throw new IllegalArgumentException("not a place on earth");
    }
  }

  public Place place(@Nullable String address) {
    return new Place(latitude, longitude, pinCode.value(), address);
  }
}
