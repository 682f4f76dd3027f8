package org.kirana.invoice.domain;

/** What the reversal of a bill is called, by what the bill is before the law. */
public enum CreditNoteTitle {
  /** CGST section 34 and Rule 53(1A): it takes back a tax invoice, and the tax on it. */
  CREDIT_NOTE("Credit Note"),

  /**
   * Section 34 knows credit notes against tax invoices only. A bill of supply charges no tax, so
   * what takes it back is a document between store and shopper.
   */
  CREDIT_MEMO("Credit Memo"),

  /** A store without registration says nothing that sounds of tax. */
  CANCELLATION_MEMO("Cancellation Memo");

  private final String words;

  CreditNoteTitle(String words) {
    this.words = words;
  }

  static CreditNoteTitle of(BillTitle reversed) {
    return switch (reversed) {
      case TAX_INVOICE, INVOICE_CUM_BILL_OF_SUPPLY -> CREDIT_NOTE;
      case BILL_OF_SUPPLY, COMPOSITION_BILL_OF_SUPPLY -> CREDIT_MEMO;
      case CASH_MEMO -> CANCELLATION_MEMO;
    };
  }

  public String words() {
    return words;
  }
}
