package org.kirana.invoice.document;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.IndianTime;
import org.kirana.invoice.domain.TaxScheme;
import org.openpdf.text.pdf.PdfPTable;

/** Number, date, order, place of supply. */
record Particulars(Bill bill) {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM yyyy, h:mm a", Locale.ENGLISH).withZone(IndianTime.ZONE);

  PdfPTable table() {
    PdfPTable table = Grid.columns(13, 40, 18, 29);
    table.setSpacingBefore(5);
    add(table, "No.", bill.number().value(), "Order", bill.sale().orderId().shortCode());
    add(table, "Date", DATE.format(bill.sale().soldAt()), "Fulfilment", fulfilment());
    if (bill.sale().seller().taxScheme() == TaxScheme.REGULAR) {
      String place = bill.sale().placeOfSupply().nameAndCode();
      add(table, "Buyer", "Unregistered consumer", "Place of supply", place);
    }
    return table;
  }

  private String fulfilment() {
    return switch (bill.sale().fulfilment()) {
      case DELIVERY -> "Delivery by the store";
      case PICKUP -> "Pickup at the store";
    };
  }

  private static void add(PdfPTable table, String a, String first, String b, String second) {
    table.addCell(Ink.SMALL.left(a));
    table.addCell(Ink.STRONG.left(first));
    table.addCell(Ink.SMALL.left(b));
    table.addCell(Ink.STRONG.left(second));
  }
}
