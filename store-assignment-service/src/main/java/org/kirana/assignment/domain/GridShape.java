package org.kirana.assignment.domain;

import java.util.List;

/** The cells that cover some places: several per place, so that a crowded street has many. */
record GridShape(
    double south, double west, double cellLatitude, double cellLongitude, int rows, int columns) {

  private static final int CELLS_PER_PLACE = 16;
  private static final double SMALLEST_CELL_DEGREES = 0.001;

  static GridShape covering(List<Location> places) {
    double south = places.stream().mapToDouble(Location::latitude).min().orElse(0);
    double north = places.stream().mapToDouble(Location::latitude).max().orElse(0);
    double west = places.stream().mapToDouble(Location::longitude).min().orElse(0);
    double east = places.stream().mapToDouble(Location::longitude).max().orElse(0);
    double narrowing = Math.cos(Math.toRadians((south + north) / 2));
    double area = (north - south) * (east - west) * narrowing;
    double even = Math.sqrt(area / (CELLS_PER_PLACE * (double) Math.max(1, places.size())));
    double height = Math.max(SMALLEST_CELL_DEGREES, even);
    double width = height / narrowing;
    int rows = (int) Math.floor((north - south) / height) + 1;
    int columns = (int) Math.floor((east - west) / width) + 1;
    return new GridShape(south, west, height, width, rows, columns);
  }

  int row(double latitude) {
    return (int) Math.floor((latitude - south) / cellLatitude);
  }

  int column(double longitude) {
    return (int) Math.floor((longitude - west) / cellLongitude);
  }

  int cells() {
    return rows * columns;
  }

  int cellOf(Location place) {
    return row(place.latitude()) * columns + column(place.longitude());
  }
}
