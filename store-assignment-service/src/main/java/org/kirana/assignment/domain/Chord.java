package org.kirana.assignment.domain;

/**
 * The square of the straight line between two points of the unit sphere: it orders as the great
 * circle does and costs no trigonometry.
 */
final class Chord {

  private Chord() {}

  static double ofMetres(double metres) {
    double half = Math.sin(Math.min(metres / (2 * Location.EARTH_METRES), Math.PI / 2));
    return 4 * half * half;
  }

  static double toMetres(double chord) {
    return 2 * Location.EARTH_METRES * Math.asin(Math.sqrt(chord) / 2);
  }
}
