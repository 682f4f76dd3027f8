package org.kirana.assignment.domain;

/** What comes of a shopper's agreeing to go without what is missing. */
public enum AgreementOutcome {
  /** The store that was asked has the part. */
  PART_ACCEPTED,
  /** The store that has the order has the part from now on. */
  REDUCED,
  ALREADY_AGREED,
  ALREADY_CANCELLED,
  /** The order went on to another store, whole, or the store has all of it after all. */
  TOO_LATE
}
