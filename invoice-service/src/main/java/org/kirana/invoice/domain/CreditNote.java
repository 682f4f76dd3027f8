package org.kirana.invoice.domain;

import java.time.Instant;
import java.util.List;

/**
 * Takes lines of a bill back: what still stands of it because its order was cancelled, or what the
 * store did not have. It says those lines as the bill said them, so that the bill and all its
 * credit notes together are a bill of what is left.
 *
 * @param before what stood of the bill
 * @param after what stands of it now
 * @param issuedAt never before the bill
 */
public record CreditNote(DocumentNumber number, Standing before, Standing after, Instant issuedAt) {
  public CreditNote {
    if (issuedAt.isBefore(before.bill().sale().soldAt())) {
      throw new IllegalArgumentException("a reversal is not older than its bill: " + number);
    }
    boolean shrinks = before.positions().containsAll(after.positions()) && !before.equals(after);
    if (!shrinks) {
      throw new IllegalArgumentException("a credit note takes something back: " + number);
    }
  }

  /** When something is credited: clocks may differ, documents follow in order. */
  public static Instant creditedAt(Instant billedAt, Instant causedAt) {
    return causedAt.isBefore(billedAt) ? billedAt : causedAt;
  }

  public CreditNoteTitle title() {
    return CreditNoteTitle.of(bill().title());
  }

  public String fileName() {
    return number.fileName(
        switch (title()) {
          case CREDIT_NOTE -> "credit-note";
          case CREDIT_MEMO -> "credit-memo";
          case CANCELLATION_MEMO -> "cancellation-memo";
        });
  }

  /** The bill that it refers to, as it was issued. */
  public Bill bill() {
    return before.bill();
  }

  /** The lines that it takes back, as the bill would say them alone. */
  public Bill credited() {
    return bill().of(lines());
  }

  public List<BilledLine> lines() {
    return before.linesNotIn(after);
  }

  /** Whether nothing of the bill is left, because its order was cancelled. */
  public boolean leavesNothing() {
    return after.isNothing();
  }

  /** What it does to the store's taxable sales and taxes. */
  public LineTax tax() {
    return credited().tax().negated();
  }

  /** What the shopper owes less, in paise, whole rupees. */
  public long creditedPaise() {
    return before.payablePaise() - after.payablePaise();
  }

  /**
   * What makes whole rupees of its lines, -99 to 99 paise: what was owed and is owed is rounded.
   */
  public long roundOffPaise() {
    return creditedPaise() - credited().totalPaise();
  }
}
