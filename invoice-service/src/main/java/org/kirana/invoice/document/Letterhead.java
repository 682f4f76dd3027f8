package org.kirana.invoice.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.CreditNote;
import org.kirana.invoice.domain.Seller;

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

  Table table() {
    Table table = Table.below(0, 1);
    table.row(Ink.STORE.centre(seller.name()));
    table.row(Ink.TEXT.centre(seller.address()));
    if (!registrations().isEmpty()) {
      table.row(Ink.TEXT.centre(String.join("   ", registrations())));
    }
    table.row(Ink.TITLE.centre(title.toUpperCase(Locale.ROOT)).padded(9, 3));
    if (statutoryWords != null) {
      table.row(Ink.TEXT.centre(statutoryWords));
    }
    return table;
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
