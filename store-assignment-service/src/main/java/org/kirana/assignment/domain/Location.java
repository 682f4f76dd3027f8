package org.kirana.assignment.domain;

/** A point on the earth in WGS 84 degrees. */
public record Location(double latitude, double longitude) {

  /** The mean radius of the earth (IUGG) in metres. */
  static final double EARTH_METRES = 6_371_008.8;

  public Location {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("latitude is within 90 degrees, longitude within 180");
    }
  }

  /** The great-circle distance in metres, by the haversine formula. */
  public double metresTo(Location other) {
    double south = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
    double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double narrowing =
        Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
    return 2 * EARTH_METRES * Math.asin(Math.sqrt(south * south + narrowing * east * east));
  }
}
