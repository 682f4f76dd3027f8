package org.kirana.order;

/** What came of a shopper's wish to cancel; the decision is store-assignment-service's. */
enum Cancellation {
  REQUESTED,
  REQUESTED_BEFORE,
  TOO_LATE,
  NOTHING_TO_CANCEL
}
