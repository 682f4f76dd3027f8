package org.kirana.invoice.document;

import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.CreditNote;

/** The sentences at the end that the law or a careful reader asks for. */
record Closing(String words) {

  static Closing of(Bill bill) {
    return new Closing(tax(bill) + issued(bill));
  }

  static Closing of(CreditNote note) {
    Bill bill = note.bill();
    return new Closing(
        switch (note.title()) {
          case CREDIT_NOTE ->
              "Credit note under section 34 of the CGST Act, 2017. " + tax(bill) + issued(bill);
          case CREDIT_MEMO -> "The bill charged no tax. " + issued(bill);
          case CANCELLATION_MEMO -> issued(bill);
        });
  }

  Table table() {
    return Table.below(4, 1).row(Ink.SMALL.left(words));
  }

  private static String tax(Bill bill) {
    return bill.title().showsTax()
        ? "Prices include all taxes. Tax is not payable on reverse charge. "
        : "";
  }

  private static String issued(Bill bill) {
    String store = bill.sale().seller().name();
    return "Issued electronically for " + store + ", valid without a signature.";
  }
}
