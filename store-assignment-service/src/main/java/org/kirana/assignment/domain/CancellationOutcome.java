package org.kirana.assignment.domain;

/** What comes of asking to cancel an order. */
public enum CancellationOutcome {
  CANCELLED,
  NEVER_MATCHED,
  ALREADY_CANCELLED,
  ALREADY_HANDED_OVER
}
