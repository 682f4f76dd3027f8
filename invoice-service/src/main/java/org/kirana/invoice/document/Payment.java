package org.kirana.invoice.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.CreditNote;
import org.kirana.invoice.domain.Rupees;
import org.kirana.invoice.domain.UpiId;
import org.kirana.invoice.domain.UpiLink;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** How the store is paid at the door, and what else the shopper gladly hears. */
record Payment(Bill bill, long paise, List<PdfPCell> words, PdfWriter writer) {
  private static final float GAP = 8;

  static Payment of(Bill bill, PdfWriter writer) {
    Stream<PdfPCell> saving =
        bill.savingPaise() > 0
            ? Stream.of(
                Ink.STRONG.left("You save " + Rupees.withSign(bill.savingPaise()) + " on the MRP."))
            : Stream.empty();
    Stream<PdfPCell> words =
        Stream.concat(words(bill, "Scan to pay the store with any UPI app"), saving);
    return new Payment(bill, bill.payablePaise(), words.toList(), writer);
  }

  /** Of what is left of a bill; the code on the bill itself still asks for all of it. */
  static Payment of(CreditNote note, PdfWriter writer) {
    Stream<PdfPCell> words = words(note.bill(), "Scan this code instead of the one on the bill");
    return new Payment(note.bill(), note.after().payablePaise(), words.toList(), writer);
  }

  PdfPTable table() {
    UpiId upiId = bill.sale().seller().upiId();
    PdfPTable table = upiId == null || paise == 0 ? Grid.columns(1) : withCode(upiId);
    table.setSpacingBefore(2);
    table.setKeepTogether(true);
    PdfPTable column = Grid.columns(1);
    words.forEach(column::addCell);
    PdfPCell cell = borderless(new PdfPCell(column));
    cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
    table.addCell(cell);
    return table;
  }

  private PdfPTable withCode(UpiId upiId) {
    UpiLink link = new UpiLink(upiId, bill.sale().seller().name(), paise, bill.number());
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

  private static Stream<PdfPCell> words(Bill bill, String aboutTheCode) {
    PdfPCell always = Ink.STRONG.left("Pay the store in cash or by UPI.");
    @Nullable UpiId upiId = bill.sale().seller().upiId();
    return upiId == null
        ? Stream.of(always)
        : Stream.of(always, Ink.TEXT.left(aboutTheCode), Ink.SMALL.left(upiId.value()));
  }
}
