package org.kirana.bench.floor;

/** One batch of a pass: everything is shared out among the turns evenly. */
record Turn(int number, int of) {

  int from(int all) {
    return (int) ((long) all * number / of);
  }

  int until(int all) {
    return (int) ((long) all * (number + 1) / of);
  }

  boolean isAfter(int turns) {
    return number >= turns;
  }

  Turn minus(int turns) {
    return new Turn(number - turns, of);
  }
}
