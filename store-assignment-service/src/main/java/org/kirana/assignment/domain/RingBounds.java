package org.kirana.assignment.domain;

/** How near a store outside the first rings around a place can possibly be. */
final class RingBounds {

  final int row;
  final int column;
  private final GridShape grid;
  private final double latitude;
  private final double longitude;

  RingBounds(GridShape grid, Location place) {
    this.grid = grid;
    this.latitude = place.latitude();
    this.longitude = place.longitude();
    this.row = grid.row(latitude);
    this.column = grid.column(longitude);
  }

  /** A lower bound in metres; infinite when the rings up to this one cover the grid. */
  double metresBeyond(int ring) {
    double nearest = Double.POSITIVE_INFINITY;
    if (row - ring > 0) {
      nearest = toParallel(latitude - (grid.south() + (row - ring) * grid.cellLatitude()));
    }
    if (row + ring < grid.rows() - 1) {
      double north = grid.south() + (row + ring + 1) * grid.cellLatitude();
      nearest = Math.min(nearest, toParallel(north - latitude));
    }
    if (column - ring > 0) {
      double west = grid.west() + (column - ring) * grid.cellLongitude();
      nearest = Math.min(nearest, toMeridian(longitude - west));
    }
    if (column + ring < grid.columns() - 1) {
      double east = grid.west() + (column + ring + 1) * grid.cellLongitude();
      nearest = Math.min(nearest, toMeridian(east - longitude));
    }
    return nearest;
  }

  private static double toParallel(double degrees) {
    return Math.toRadians(Math.max(0, degrees)) * Location.EARTH_METRES;
  }

  /** The way to a meridian: at right angles to it, or over the pole if it is behind. */
  private double toMeridian(double degrees) {
    double angle = Math.toRadians(Math.max(0, degrees));
    double straight = Math.asin(Math.sin(angle) * Math.cos(Math.toRadians(latitude)));
    double overThePole = Math.PI / 2 - Math.abs(Math.toRadians(latitude));
    return (angle < Math.PI / 2 ? straight : overThePole) * Location.EARTH_METRES;
  }
}
