package org.kirana.invoice.document;

import java.util.List;
import java.util.Map;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.GstRate;
import org.kirana.invoice.domain.HsnRate;
import org.kirana.invoice.domain.LineTax;
import org.kirana.invoice.domain.Rupees;
import org.openpdf.text.pdf.PdfPTable;

/** The tax that is inside the prices, by HSN code and rate. */
record TaxSummary(Bill bill) {

  PdfPTable table() {
    PdfPTable table = bill.acrossBorder() ? integrated() : centralAndLocal();
    table.setSpacingBefore(9);
    table.setKeepTogether(true);
    return table;
  }

  private PdfPTable centralAndLocal() {
    PdfPTable table = Grid.columns(31, 19, 9, 13, 9, 13, 18);
    String local = bill.sale().placeOfSupply().localTax();
    head(table, List.of("Taxable value", "CGST", "₹", local, "₹", "Amount ₹"));
    for (Map.Entry<HsnRate, LineTax> entry : bill.taxByHsn().entrySet()) {
      GstRate rate = entry.getKey().rate();
      LineTax tax = entry.getValue();
      String half = rate.exempt() ? "–" : rate.halfPercent();
      table.addCell(Ink.TEXT.left(label(entry.getKey())));
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
    for (Map.Entry<HsnRate, LineTax> entry : bill.taxByHsn().entrySet()) {
      GstRate rate = entry.getKey().rate();
      LineTax tax = entry.getValue();
      table.addCell(Ink.TEXT.left(label(entry.getKey())));
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

  private static String label(HsnRate goods) {
    String hsn = goods.hsn() == null ? "" : "HSN " + goods.hsn() + " · ";
    return hsn + (goods.rate().exempt() ? "nil or exempt" : "GST " + goods.rate().percent());
  }

  private static String amount(GstRate rate, long paise) {
    return rate.exempt() ? "–" : Rupees.plain(paise);
  }
}
