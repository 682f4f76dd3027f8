package org.kirana.invoice.domain;

import java.time.Instant;

/**
 * Takes a whole bill back, because its order was cancelled. It says what the bill said, so that the
 * two together are nothing.
 *
 * @param issuedAt never before the bill
 */
public record CreditNote(DocumentNumber number, Bill reversed, Instant issuedAt) {

  public CreditNote {
    if (issuedAt.isBefore(reversed.sale().soldAt())) {
      throw new IllegalArgumentException("a reversal is not older than its bill: " + number);
    }
  }

  /** When a cancellation is credited: clocks may differ, documents follow in order. */
  public static Instant creditedAt(Instant billedAt, Instant cancelledAt) {
    return cancelledAt.isBefore(billedAt) ? billedAt : cancelledAt;
  }

  public CreditNoteTitle title() {
    return CreditNoteTitle.of(reversed.title());
  }

  public String fileName() {
    return number.fileName(
        switch (title()) {
          case CREDIT_NOTE -> "credit-note";
          case CREDIT_MEMO -> "credit-memo";
          case CANCELLATION_MEMO -> "cancellation-memo";
        });
  }

  /** What it does to the store's taxable sales and taxes. */
  public LineTax tax() {
    return reversed.tax().negated();
  }

  /** What it does to what the shopper owes, in paise. */
  public long payablePaise() {
    return -reversed.payablePaise();
  }
}
