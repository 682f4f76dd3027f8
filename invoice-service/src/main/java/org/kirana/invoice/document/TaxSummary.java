package org.kirana.invoice.document;

import java.util.List;
import java.util.Map;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.GstRate;
import org.kirana.invoice.domain.LineTax;
import org.kirana.invoice.domain.Rupees;
import org.openpdf.text.pdf.PdfPTable;

/** The tax that is inside the prices, by rate. */
record TaxSummary(Bill bill) {

  PdfPTable table() {
    PdfPTable table = bill.acrossBorder() ? integrated() : centralAndLocal();
    table.setSpacingBefore(9);
    table.setKeepTogether(true);
    return table;
  }

  private PdfPTable centralAndLocal() {
    PdfPTable table = Grid.columns(24, 20, 9, 14, 9, 14, 18);
    String local = bill.sale().placeOfSupply().localTax();
    head(table, List.of("Taxable value", "CGST", "₹", local, "₹", "Amount ₹"));
    for (Map.Entry<GstRate, LineTax> entry : bill.taxByRate().entrySet()) {
      GstRate rate = entry.getKey();
      LineTax tax = entry.getValue();
      String half = rate.exempt() ? "–" : rate.halfPercent();
      table.addCell(Ink.TEXT.left(label(rate)));
      table.addCell(Ink.TEXT.right(Rupees.plain(tax.taxablePaise())));
      table.addCell(Ink.TEXT.right(half));
      table.addCell(Ink.TEXT.right(amount(rate, tax.cgstPaise())));
      table.addCell(Ink.TEXT.right(half));
      table.addCell(Ink.TEXT.right(amount(rate, tax.sgstPaise())));
      table.addCell(Ink.TEXT.right(Rupees.plain(tax.totalPaise())));
    }
    LineTax sum = bill.tax();
    total(
        table,
        List.of(
            Rupees.plain(sum.taxablePaise()),
            "",
            Rupees.plain(sum.cgstPaise()),
            "",
            Rupees.plain(sum.sgstPaise()),
            Rupees.plain(sum.totalPaise())));
    return table;
  }

  private PdfPTable integrated() {
    PdfPTable table = Grid.columns(30, 26, 14, 20, 18);
    head(table, List.of("Taxable value", "IGST", "₹", "Amount ₹"));
    for (Map.Entry<GstRate, LineTax> entry : bill.taxByRate().entrySet()) {
      GstRate rate = entry.getKey();
      LineTax tax = entry.getValue();
      table.addCell(Ink.TEXT.left(label(rate)));
      table.addCell(Ink.TEXT.right(Rupees.plain(tax.taxablePaise())));
      table.addCell(Ink.TEXT.right(rate.exempt() ? "–" : rate.percent()));
      table.addCell(Ink.TEXT.right(amount(rate, tax.igstPaise())));
      table.addCell(Ink.TEXT.right(Rupees.plain(tax.totalPaise())));
    }
    LineTax sum = bill.tax();
    total(
        table,
        List.of(
            Rupees.plain(sum.taxablePaise()),
            "",
            Rupees.plain(sum.igstPaise()),
            Rupees.plain(sum.totalPaise())));
    return table;
  }

  private static void head(PdfPTable table, List<String> columns) {
    table.addCell(Grid.ruledBelow(Ink.HEADING.left("Tax inside the prices")));
    columns.forEach(column -> table.addCell(Grid.ruledBelow(Ink.HEADING.right(column))));
  }

  private static void total(PdfPTable table, List<String> amounts) {
    table.addCell(Grid.ruledAbove(Ink.STRONG.left("Total")));
    amounts.forEach(amount -> table.addCell(Grid.ruledAbove(Ink.STRONG.right(amount))));
  }

  private static String label(GstRate rate) {
    return rate.exempt() ? "Exempt or nil-rated" : "GST " + rate.percent();
  }

  private static String amount(GstRate rate, long paise) {
    return rate.exempt() ? "–" : Rupees.plain(paise);
  }
}
