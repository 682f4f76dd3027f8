package org.kirana.invoice.document;

import java.util.ArrayList;
import java.util.List;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.Rupees;
import org.kirana.invoice.domain.SoldLine;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** What was sold, one row a line; its head comes again on every page. */
record Lines(Bill bill) {

  PdfPTable table() {
    PdfPTable table = Grid.columns(6, 47, 9, 18, 18, 21);
    table.setSpacingBefore(7);
    table.setHeaderRows(1);
    head(table);
    int position = 1;
    for (SoldLine line : bill.sale().lines()) {
      row(table, position++, line);
    }
    return table;
  }

  private static void head(PdfPTable table) {
    table.addCell(Grid.ruledBelow(Ink.HEADING.left("#")));
    table.addCell(Grid.ruledBelow(Ink.HEADING.left("Item")));
    for (String column : List.of("Qty", "MRP", "Price", "Amount ₹")) {
      table.addCell(Grid.ruledBelow(Ink.HEADING.right(column)));
    }
  }

  private void row(PdfPTable table, int position, SoldLine line) {
    table.addCell(Grid.ruledBelow(Ink.SMALL.left(Integer.toString(position))));
    table.addCell(Grid.ruledBelow(item(line)));
    table.addCell(Grid.ruledBelow(Ink.TEXT.right(Integer.toString(line.quantity()))));
    table.addCell(Grid.ruledBelow(Ink.TEXT.right(mrp(line))));
    table.addCell(Grid.ruledBelow(Ink.TEXT.right(Rupees.plain(line.unitPricePaise()))));
    table.addCell(Grid.ruledBelow(Ink.STRONG.right(Rupees.plain(line.amountPaise()))));
  }

  private PdfPCell item(SoldLine line) {
    PdfPCell cell = Ink.STRONG.left("");
    cell.addElement(new Paragraph(Ink.STRONG.phrase(line.name())));
    cell.addElement(new Paragraph(Ink.SMALL.phrase(String.join("  ·  ", details(line)))));
    return cell;
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
