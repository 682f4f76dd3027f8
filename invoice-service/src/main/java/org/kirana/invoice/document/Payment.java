package org.kirana.invoice.document;

import org.jspecify.annotations.Nullable;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.Rupees;
import org.kirana.invoice.domain.UpiId;
import org.kirana.invoice.domain.UpiLink;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** How the store is paid at the door, and what the shopper has saved. */
record Payment(Bill bill, PdfWriter writer) {

  private static final float CODE_POINTS = 84;

  PdfPTable table() {
    UpiId upiId = bill.sale().seller().upiId();
    PdfPTable table = upiId == null ? Grid.columns(1) : Grid.columns(24, 76);
    table.setSpacingBefore(2);
    table.setKeepTogether(true);
    if (upiId != null) {
      table.addCell(code(upiId));
    }
    PdfPCell words = new PdfPCell(words(upiId));
    words.setBorder(Rectangle.NO_BORDER);
    words.setPadding(0);
    words.setVerticalAlignment(Element.ALIGN_MIDDLE);
    table.addCell(words);
    return table;
  }

  private PdfPCell code(UpiId upiId) {
    UpiLink link =
        new UpiLink(upiId, bill.sale().seller().name(), bill.payablePaise(), bill.number());
    PdfPCell cell = new PdfPCell(new QrCode(link.uri()).image(writer, CODE_POINTS));
    cell.setBorder(Rectangle.NO_BORDER);
    return cell;
  }

  private PdfPTable words(@Nullable UpiId upiId) {
    PdfPTable words = Grid.columns(1);
    words.addCell(Ink.STRONG.left("Pay the store in cash or by UPI."));
    if (upiId != null) {
      words.addCell(Ink.TEXT.left("Scan to pay the store with any UPI app"));
      words.addCell(Ink.SMALL.left(upiId.value()));
    }
    if (bill.savingPaise() > 0) {
      String saving = Rupees.withSign(bill.savingPaise());
      words.addCell(Ink.STRONG.left("You save " + saving + " on the MRP."));
    }
    return words;
  }
}
