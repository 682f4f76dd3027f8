package org.kirana.assignment.domain;

/** What comes of saying that an order was packed. */
public enum PackingOutcome {
  PACKED,
  ALREADY_PACKED,
  NEVER_MATCHED,
  ALREADY_CANCELLED,
  ALREADY_HANDED_OVER
}
