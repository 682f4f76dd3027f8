package org.kirana.invoice.document;

import org.kirana.invoice.domain.AmountInWords;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.CreditNote;
import org.kirana.invoice.domain.Rupees;
import org.openpdf.text.pdf.PdfPTable;

/** What is taken back, in figures and in words, and what that means for the shopper. */
record CreditTotals(CreditNote note) {

  PdfPTable table() {
    Bill bill = note.reversed();
    PdfPTable table = Totals.sum(bill);
    table.addCell(Grid.ruledAbove(Ink.TOTAL.left("Credited to you")));
    table.addCell(Grid.ruledAbove(Ink.TOTAL.right(Rupees.withSign(bill.payablePaise()))));
    Totals.whole(table, Ink.TEXT.left(AmountInWords.of(bill.payablePaise())));
    Totals.whole(
        table,
        Ink.STRONG.left("There is nothing to pay. What you have paid, the store pays back."));
    return table;
  }
}
