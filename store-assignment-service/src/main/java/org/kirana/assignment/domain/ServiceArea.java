package org.kirana.assignment.domain;

/** Where a store is and how far it serves, in metres. */
public record ServiceArea(Location location, int radiusMetres) {

  public ServiceArea {
    boolean inIndia =
        location.latitude() >= 6
            && location.latitude() <= 38
            && location.longitude() >= 68
            && location.longitude() <= 98;
    if (!inIndia) {
      throw new IllegalArgumentException("latitude is 6 to 38 and longitude 68 to 98: India");
    }
    if (radiusMetres < 50 || radiusMetres > 50_000) {
      throw new IllegalArgumentException("serviceRadiusMetres is 50 to 50000");
    }
  }
}
