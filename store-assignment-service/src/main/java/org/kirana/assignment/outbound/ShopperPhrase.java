package org.kirana.assignment.outbound;

/** What we answer to a shopper whose tap comes too late. */
public enum ShopperPhrase {
  NEVER_MATCHED("shopper.never-matched"),
  ALREADY_CANCELLED("shopper.already-cancelled"),
  ALREADY_HANDED_OVER("shopper.already-handed-over"),
  PART_TOO_LATE("shopper.part-too-late");

  private final String key;

  ShopperPhrase(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }
}
