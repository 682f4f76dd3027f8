package org.kirana.order.domain;

/**
 * What became of an order's invoice, as invoice-service states it.
 *
 * <pre>
 *            invoice-failed           invoice-sent
 *   NOT_YET ----------------> FAILED --------------> SENT
 *      |                                              ^
 *      `----------------------------------------------'
 *                        invoice-sent
 * </pre>
 *
 * SENT stays: an invoice that WhatsApp reported as sent was sent.
 */
public enum InvoiceState {
  NOT_YET,
  FAILED,
  SENT;

  public InvoiceState onSent() {
    return switch (this) {
      case NOT_YET, FAILED, SENT -> SENT;
    };
  }

  public InvoiceState onFailed() {
    return switch (this) {
      case NOT_YET, FAILED -> FAILED;
      case SENT -> SENT;
    };
  }
}
