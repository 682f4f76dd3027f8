package org.kirana.invoice.document;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.CreditNote;
import org.kirana.invoice.domain.IndianTime;
import org.kirana.invoice.domain.TaxScheme;

/** Number, date, order, place of supply; of a credit note also the bill that it takes back. */
record Particulars(List<Entry> entries) {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM yyyy, h:mm a", Locale.ENGLISH).withZone(IndianTime.ZONE);

  /** What is said, and what it is called; two of them share a row. */
  record Entry(String name, String value) {}

  static Particulars of(Bill bill) {
    return numbered(bill.number().value(), bill.sale().soldAt())
        .and(
            entry("Order", bill.sale().orderId().shortCode()),
            entry("Fulfilment", fulfilment(bill)))
        .and(supply(bill));
  }

  static Particulars of(CreditNote note) {
    Bill bill = note.bill();
    return numbered(note.number().value(), note.issuedAt())
        .and(
            entry("For bill", bill.number().value()),
            entry("Bill dated", DATE.format(bill.sale().soldAt())))
        .and(supply(bill))
        .and(entry("Order", bill.sale().orderId().shortCode()), entry("Reason", reason(note)));
  }

  Table table() {
    Table table = Table.below(5, 14, 36, 19, 31);
    for (int i = 0; i < entries.size(); i += 2) {
      Entry left = entries.get(i);
      Entry right = entries.get(i + 1);
      table.row(
          Ink.SMALL.left(left.name()),
          Ink.STRONG.left(left.value()),
          Ink.SMALL.left(right.name()),
          Ink.STRONG.left(right.value()));
    }
    return table;
  }

  private static Particulars numbered(String number, Instant date) {
    return new Particulars(List.of(entry("No.", number), entry("Date", DATE.format(date))));
  }

  private Particulars and(Entry... more) {
    return new Particulars(Stream.concat(entries.stream(), Stream.of(more)).toList());
  }

  private static Entry[] supply(Bill bill) {
    if (bill.sale().seller().taxScheme() != TaxScheme.REGULAR) {
      return new Entry[0];
    }
    String place = bill.sale().placeOfSupply().nameAndCode();
    return new Entry[] {entry("Buyer", "Unregistered consumer"), entry("Place of supply", place)};
  }

  private static String reason(CreditNote note) {
    return note.leavesNothing() ? "Order cancelled" : "Goods not available";
  }

  private static String fulfilment(Bill bill) {
    return switch (bill.sale().fulfilment()) {
      case DELIVERY -> "Delivery by the store";
      case PICKUP -> "Pickup at the store";
    };
  }

  private static Entry entry(String name, String value) {
    return new Entry(name, value);
  }
}
