package org.kirana.invoice.document;

import org.jspecify.annotations.Nullable;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.Rupees;
import org.kirana.invoice.domain.UpiId;
import org.kirana.invoice.domain.UpiLink;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** How the store is paid at the door, and what the shopper has saved. */
record Payment(Bill bill, PdfWriter writer) {

  private static final float GAP = 8;

  PdfPTable table() {
    UpiId upiId = bill.sale().seller().upiId();
    PdfPTable table = upiId == null ? Grid.columns(1) : withCode(upiId);
    table.setSpacingBefore(2);
    table.setKeepTogether(true);
    PdfPCell words = borderless(new PdfPCell(words(upiId)));
    words.setVerticalAlignment(Element.ALIGN_MIDDLE);
    table.addCell(words);
    return table;
  }

  private PdfPTable withCode(UpiId upiId) {
    UpiLink link =
        new UpiLink(upiId, bill.sale().seller().name(), bill.payablePaise(), bill.number());
    Image code = new QrCode(link.uri()).image(writer);
    float column = code.getScaledWidth() + GAP;
    PdfPTable table = Grid.columns(column, Sheet.WIDTH - column);
    table.addCell(borderless(new PdfPCell(code)));
    return table;
  }

  private static PdfPCell borderless(PdfPCell cell) {
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setPadding(0);
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
