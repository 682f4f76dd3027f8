package org.kirana.order.domain;

/** What store-assignment-service states about an order's fate. */
public enum MatchFact {
  STORE_MATCHED,
  STORE_NOT_MATCHED,
  ORDER_CANCELLED,
  ORDER_REDUCED,
  ORDER_PACKED,
  ORDER_HANDED_OVER
}
