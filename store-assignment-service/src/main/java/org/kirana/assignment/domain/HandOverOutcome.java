package org.kirana.assignment.domain;

/** What comes of saying that an order was handed over. */
public enum HandOverOutcome {
  HANDED_OVER,
  NEVER_MATCHED,
  ALREADY_CANCELLED,
  ALREADY_HANDED_OVER
}
