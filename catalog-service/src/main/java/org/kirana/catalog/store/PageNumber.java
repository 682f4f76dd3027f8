package org.kirana.catalog.store;

/** Which page of a long list somebody wants; whatever is asked for, it is one that may exist. */
record PageNumber(int value) {

  private static final int LAST = 10_000;

  PageNumber {
    value = Math.clamp(value, 1, LAST);
  }

  /** How many are on the pages before. */
  int from(int size) {
    return (value - 1) * size;
  }

  int next() {
    return value + 1;
  }
}
