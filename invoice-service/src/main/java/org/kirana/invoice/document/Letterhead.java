package org.kirana.invoice.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.Seller;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The store first, then what the law calls this bill. */
record Letterhead(Bill bill) {

  PdfPTable table() {
    Seller seller = bill.sale().seller();
    PdfPTable table = Grid.columns(1);
    table.addCell(Ink.STORE.centre(seller.name()));
    table.addCell(Ink.TEXT.centre(seller.address()));
    if (!registrations(seller).isEmpty()) {
      table.addCell(Ink.TEXT.centre(String.join("   ", registrations(seller))));
    }
    table.addCell(title());
    if (bill.title().statutoryWords() != null) {
      table.addCell(Ink.TEXT.centre(bill.title().statutoryWords()));
    }
    return table;
  }

  private PdfPCell title() {
    PdfPCell cell = Ink.TITLE.centre(bill.title().words().toUpperCase(Locale.ROOT));
    cell.setPaddingTop(9);
    cell.setPaddingBottom(3);
    return cell;
  }

  private static List<String> registrations(Seller seller) {
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
