package org.kirana.invoice.domain;

/**
 * How far an invoice has come. It only ever moves to the right, by the strongest report so far, so
 * reports may arrive late, twice and in any order.
 *
 * <pre>
 *  ISSUED ──sent──► SENT ──failed──► FAILED ──delivered──► DELIVERED ──cancelled──► CANCELLED
 *     │               │                │                                               ▲
 *     ├──failed───────┼───────────────►│                                               │
 *     ├──delivered────┴──────────────────────────────────► DELIVERED                   │
 *     └──cancelled (from every state) ─────────────────────────────────────────────────┘
 * </pre>
 *
 * A late "sent" does not undo a failure; a "delivered" does, for the bill is on the phone. The
 * number of a cancelled invoice stays used.
 */
public enum InvoiceState {
  ISSUED,
  SENT,
  FAILED,
  DELIVERED,
  CANCELLED;

  public InvoiceState after(Report report) {
    InvoiceState reported =
        switch (report) {
          case SENT -> SENT;
          case FAILED -> FAILED;
          case DELIVERED -> DELIVERED;
          case CANCELLED -> CANCELLED;
        };
    return reported.compareTo(this) > 0 ? reported : this;
  }
}
