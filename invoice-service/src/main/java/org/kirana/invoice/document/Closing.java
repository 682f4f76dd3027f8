package org.kirana.invoice.document;

import org.kirana.invoice.domain.Bill;
import org.openpdf.text.pdf.PdfPTable;

/** The sentences at the end that the law or a careful reader asks for. */
record Closing(Bill bill) {

  PdfPTable table() {
    PdfPTable table = Grid.columns(1);
    table.setSpacingBefore(8);
    if (bill.title().showsTax()) {
      table.addCell(
          Ink.SMALL.left("Prices include all taxes. Tax is not payable on reverse charge."));
    }
    table.addCell(
        Ink.SMALL.left(
            "For "
                + bill.sale().seller().name()
                + ". Issued electronically, valid without a signature."));
    return table;
  }
}
