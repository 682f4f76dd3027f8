package org.kirana.assignment.domain;

/** What comes of asking to cancel an order. */
public enum CancellationOutcome {
  CANCELLED,
  /** Cancelled while a store was being asked; none had accepted it. */
  WITHDRAWN,
  NEVER_MATCHED,
  ALREADY_CANCELLED,
  ALREADY_HANDED_OVER
}
