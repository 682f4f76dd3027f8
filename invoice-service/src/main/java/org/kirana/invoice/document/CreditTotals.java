package org.kirana.invoice.document;

import org.kirana.invoice.domain.AmountInWords;
import org.kirana.invoice.domain.CreditNote;
import org.kirana.invoice.domain.Rupees;
import org.openpdf.text.pdf.PdfPTable;

/** What is taken back, in figures and in words, and what that means for the shopper. */
record CreditTotals(CreditNote note) {
  PdfPTable table() {
    PdfPTable table = Totals.sum(note.credited().totalPaise(), note.roundOffPaise());
    table.addCell(Grid.ruledAbove(Ink.TOTAL.left("Credited to you")));
    table.addCell(Grid.ruledAbove(Ink.TOTAL.right(Rupees.withSign(note.creditedPaise()))));
    Totals.whole(table, Ink.TEXT.left(AmountInWords.of(note.creditedPaise())));
    if (note.leavesNothing()) {
      Totals.whole(
          table,
          Ink.STRONG.left("There is nothing to pay. What you have paid, the store pays back."));
    } else {
      whatIsLeft(table);
    }
    return table;
  }

  private void whatIsLeft(PdfPTable table) {
    String bill = "Bill " + note.bill().number() + " now comes to";
    String left = Rupees.withSign(note.after().payablePaise());
    table.addCell(Grid.ruledAbove(Ink.STRONG.left(bill)));
    table.addCell(Grid.ruledAbove(Ink.TOTAL.right(left)));
    Totals.whole(table, Ink.TEXT.left("If you have paid more already, the store pays it back."));
  }
}
