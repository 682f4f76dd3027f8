package org.kirana.invoice.document;

import org.kirana.invoice.domain.AmountInWords;
import org.kirana.invoice.domain.CreditNote;

/** What is taken back, in figures and in words, and what that means for the shopper. */
record CreditTotals(CreditNote note) {
  Table table() {
    Table table = Totals.sum(note.credited().totalPaise(), note.roundOffPaise());
    Totals.great(table, "Credited to you", note.creditedPaise());
    table.whole(Ink.TEXT.left(AmountInWords.of(note.creditedPaise())));
    if (note.leavesNothing()) {
      return table.whole(
          Ink.STRONG.left("There is nothing to pay. What you have paid, the store pays back."));
    }
    String bill = "Bill " + note.bill().number() + " now comes to";
    Totals.great(table, Ink.STRONG.leftOnBaselineOf(Ink.TOTAL, bill), note.after().payablePaise());
    return table.whole(Ink.TEXT.left("If you have paid more already, the store pays it back."));
  }
}
