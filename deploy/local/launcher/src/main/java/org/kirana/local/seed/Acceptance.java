package org.kirana.local.seed;

/** How the stores of the seed take orders. */
public enum Acceptance {
  /** At once, so that nobody has to be there. */
  AUTOMATIC("automatic"),
  /** When their partner taps "Accept". */
  BY_TAP("by-tap");

  private final String word;

  Acceptance(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
