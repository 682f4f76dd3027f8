package org.kirana.invoice.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.CreditNote;
import org.kirana.invoice.domain.Seller;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The store first, then what the law calls this document. */
record Letterhead(Seller seller, String title, @Nullable String statutoryWords) {

  static Letterhead of(Bill bill) {
    return new Letterhead(
        bill.sale().seller(), bill.title().words(), bill.title().statutoryWords());
  }

  static Letterhead of(CreditNote note) {
    Bill bill = note.bill();
    return new Letterhead(
        bill.sale().seller(), note.title().words(), bill.title().statutoryWords());
  }

  PdfPTable table() {
    PdfPTable table = Grid.columns(1);
    table.addCell(Ink.STORE.centre(seller.name()));
    table.addCell(Ink.TEXT.centre(seller.address()));
    if (!registrations().isEmpty()) {
      table.addCell(Ink.TEXT.centre(String.join("   ", registrations())));
    }
    table.addCell(title(title.toUpperCase(Locale.ROOT)));
    if (statutoryWords != null) {
      table.addCell(Ink.TEXT.centre(statutoryWords));
    }
    return table;
  }

  private static PdfPCell title(String words) {
    PdfPCell cell = Ink.TITLE.centre(words);
    cell.setPaddingTop(9);
    cell.setPaddingBottom(3);
    return cell;
  }

  private List<String> registrations() {
    List<String> numbers = new ArrayList<>();
    if (seller.gstin() != null) {
      numbers.add("GSTIN " + seller.gstin());
    }
    if (seller.fssaiNumber() != null) {
      numbers.add("FSSAI " + seller.fssaiNumber());
    }
    return numbers;
  }
}
