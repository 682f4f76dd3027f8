package org.kirana.order.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where the goods are wanted.
 *
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 */
public record Place(
    double latitude, double longitude, @Nullable String pinCode, @Nullable String address) {

  private static final int LONGEST_ADDRESS = 300;

  public Place {
    if (!isOnEarth(latitude, longitude)) {
      throw new IllegalArgumentException("not a place on earth");
    }
    address = QuotedText.of(address, LONGEST_ADDRESS);
  }

  public static boolean isOnEarth(double latitude, double longitude) {
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  }
}
