package org.kirana.invoice.document;

import org.kirana.invoice.document.Cell.Rule;
import org.kirana.invoice.domain.AmountInWords;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.Rupees;

/** What is to be paid, in figures and in words. */
record Totals(Bill bill) {
  Table table() {
    Table table = sum(bill.totalPaise(), bill.roundOffPaise());
    great(table, "To pay", bill.payablePaise());
    return table.whole(Ink.TEXT.left(AmountInWords.of(bill.payablePaise())));
  }

  /** The lines' sum and what makes whole rupees of it. */
  static Table sum(long totalPaise, long roundOffPaise) {
    return Table.below(4, 60, 40)
        .together()
        .row(Ink.TEXT.left("Sum of items"), Ink.TEXT.right(Rupees.plain(totalPaise)))
        .row(Ink.TEXT.left("Round off"), Ink.TEXT.right(signed(roundOffPaise)));
  }

  static void great(Table table, String label, long paise) {
    great(table, Ink.TOTAL.left(label), paise);
  }

  static void great(Table table, Cell label, long paise) {
    Cell amount = Ink.TOTAL.right(Rupees.withSign(paise));
    table.row(label.ruled(Rule.ABOVE), amount.ruled(Rule.ABOVE));
  }

  private static String signed(long paise) {
    String amount = Rupees.plain(Math.abs(paise));
    return paise < 0 ? "−" + amount : paise > 0 ? "+" + amount : amount;
  }
}
