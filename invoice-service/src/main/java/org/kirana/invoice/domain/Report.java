package org.kirana.invoice.domain;

/** What may be reported of an issued invoice. */
public enum Report {
  /** WhatsApp took the message. */
  SENT,
  /** The message cannot reach the shopper. */
  FAILED,
  /** The message is on the shopper's phone, or was read there. */
  DELIVERED,
  /** The order was cancelled. */
  CANCELLED
}
