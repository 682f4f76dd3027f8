package org.kirana.invoice.document;

import org.kirana.invoice.domain.AmountInWords;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.Rupees;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** What is to be paid, in figures and in words. */
record Totals(Bill bill) {

  PdfPTable table() {
    PdfPTable table = sum(bill.totalPaise(), bill.roundOffPaise());
    table.addCell(Grid.ruledAbove(Ink.TOTAL.left("To pay")));
    table.addCell(Grid.ruledAbove(Ink.TOTAL.right(Rupees.withSign(bill.payablePaise()))));
    whole(table, Ink.TEXT.left(AmountInWords.of(bill.payablePaise())));
    return table;
  }

  /** The lines' sum and what makes whole rupees of it. */
  static PdfPTable sum(long totalPaise, long roundOffPaise) {
    PdfPTable table = Grid.columns(60, 40);
    table.setSpacingBefore(4);
    table.setKeepTogether(true);
    row(table, "Sum of items", Rupees.plain(totalPaise));
    row(table, "Round off", signed(roundOffPaise));
    return table;
  }

  static void whole(PdfPTable table, PdfPCell cell) {
    cell.setColspan(2);
    table.addCell(cell);
  }

  private static void row(PdfPTable table, String label, String amount) {
    table.addCell(Ink.TEXT.left(label));
    table.addCell(Ink.TEXT.right(amount));
  }

  private static String signed(long paise) {
    String amount = Rupees.plain(Math.abs(paise));
    return paise < 0 ? "−" + amount : paise > 0 ? "+" + amount : amount;
  }
}
