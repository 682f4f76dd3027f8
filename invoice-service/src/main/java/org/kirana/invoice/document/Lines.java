package org.kirana.invoice.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kirana.invoice.document.Cell.Alignment;
import org.kirana.invoice.document.Cell.Rule;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.Rupees;
import org.kirana.invoice.domain.SoldLine;

/** What was sold, one row a line; its head comes again on every page. */
record Lines(Bill bill) {

  Table table() {
    Table table = Table.below(7, 6, 47, 9, 18, 18, 21).withHead();
    table.row(head());
    int position = 1;
    for (SoldLine line : bill.sale().lines()) {
      table.row(row(position++, line));
    }
    return table;
  }

  private static List<Cell> head() {
    return ruled(
        Ink.HEADING.left("#"),
        Ink.HEADING.left("Item"),
        Ink.HEADING.right("Qty"),
        Ink.HEADING.right("MRP"),
        Ink.HEADING.right("Price"),
        Ink.HEADING.right("Amount ₹"));
  }

  private List<Cell> row(int position, SoldLine line) {
    return ruled(
        Ink.SMALL.left(Integer.toString(position)),
        item(line),
        Ink.TEXT.right(Integer.toString(line.quantity())),
        Ink.TEXT.right(mrp(line)),
        Ink.TEXT.right(Rupees.plain(line.unitPricePaise())),
        Ink.STRONG.right(Rupees.plain(line.amountPaise())));
  }

  private Cell item(SoldLine line) {
    String details = String.join("  ·  ", details(line));
    return new Cell(Alignment.LEFT, Ink.STRONG.phrase(line.name()), Ink.SMALL.phrase(details));
  }

  private static List<Cell> ruled(Cell... cells) {
    return Stream.of(cells).map(cell -> cell.ruled(Rule.BELOW)).toList();
  }

  private List<String> details(SoldLine line) {
    List<String> details = new ArrayList<>();
    if (line.pack() != null) {
      details.add(line.pack());
    }
    if (line.hsn() != null) {
      details.add("HSN " + line.hsn());
    }
    if (bill.title().showsTax()) {
      details.add(line.rate().exempt() ? "GST nil" : "GST " + line.rate().percent());
    }
    return details;
  }

  private static String mrp(SoldLine line) {
    return line.mrpPaise() == null ? "–" : Rupees.plain(line.mrpPaise());
  }
}
