package org.kirana.invoice.document;

import org.kirana.invoice.domain.Bill;
import org.openpdf.text.pdf.PdfPTable;

/** The sentences at the end that the law or a careful reader asks for. */
record Closing(Bill bill) {

  PdfPTable table() {
    PdfPTable table = Grid.columns(1);
    table.setSpacingBefore(4);
    table.addCell(Ink.SMALL.left(tax() + issued()));
    return table;
  }

  private String tax() {
    return bill.title().showsTax()
        ? "Prices include all taxes. Tax is not payable on reverse charge. "
        : "";
  }

  private String issued() {
    String store = bill.sale().seller().name();
    return "Issued electronically for " + store + ", valid without a signature.";
  }
}
