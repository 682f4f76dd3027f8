package org.kirana.assignment.domain;

/** A place as a point on the unit sphere. */
record UnitVector(double x, double y, double z) {

  static UnitVector of(Location place) {
    double latitude = Math.toRadians(place.latitude());
    double longitude = Math.toRadians(place.longitude());
    double ring = Math.cos(latitude);
    return new UnitVector(
        ring * Math.cos(longitude), ring * Math.sin(longitude), Math.sin(latitude));
  }

  void writeTo(double[] points, int offset) {
    points[offset] = x;
    points[offset + 1] = y;
    points[offset + 2] = z;
  }

  /** The square of the straight line to the point that is kept at this offset. */
  double chordTo(double[] points, int offset) {
    double dx = points[offset] - x;
    double dy = points[offset + 1] - y;
    double dz = points[offset + 2] - z;
    return dx * dx + dy * dy + dz * dz;
  }
}
