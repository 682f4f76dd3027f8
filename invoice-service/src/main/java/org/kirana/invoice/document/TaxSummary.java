package org.kirana.invoice.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kirana.invoice.document.Cell.Rule;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.GstRate;
import org.kirana.invoice.domain.HsnRate;
import org.kirana.invoice.domain.LineTax;
import org.kirana.invoice.domain.Rupees;

/** The tax that is inside the prices, by HSN code and rate. */
record TaxSummary(Bill bill) {

  Table table() {
    return (bill.acrossBorder() ? integrated() : centralAndLocal()).together();
  }

  private Table centralAndLocal() {
    Table table = Table.below(9, 31, 19, 9, 13, 9, 13, 18);
    String local = bill.sale().placeOfSupply().localTax();
    table.row(head("Taxable value", "CGST", "₹", local, "₹", "Amount ₹"));
    for (Map.Entry<HsnRate, LineTax> entry : bill.taxByHsn().entrySet()) {
      GstRate rate = entry.getKey().rate();
      LineTax tax = entry.getValue();
      String half = rate.exempt() ? "–" : rate.halfPercent();
      table.row(
          Ink.TEXT.left(label(entry.getKey())),
          Ink.TEXT.right(Rupees.plain(tax.taxablePaise())),
          Ink.TEXT.right(half),
          Ink.TEXT.right(amount(rate, tax.cgstPaise())),
          Ink.TEXT.right(half),
          Ink.TEXT.right(amount(rate, tax.sgstPaise())),
          Ink.TEXT.right(Rupees.plain(tax.totalPaise())));
    }
    LineTax sum = bill.tax();
    String taxable = Rupees.plain(sum.taxablePaise());
    String central = Rupees.plain(sum.cgstPaise());
    String ofState = Rupees.plain(sum.sgstPaise());
    return table.row(total(taxable, "", central, "", ofState, Rupees.plain(sum.totalPaise())));
  }

  private Table integrated() {
    Table table = Table.below(9, 30, 26, 14, 20, 18);
    table.row(head("Taxable value", "IGST", "₹", "Amount ₹"));
    for (Map.Entry<HsnRate, LineTax> entry : bill.taxByHsn().entrySet()) {
      GstRate rate = entry.getKey().rate();
      LineTax tax = entry.getValue();
      table.row(
          Ink.TEXT.left(label(entry.getKey())),
          Ink.TEXT.right(Rupees.plain(tax.taxablePaise())),
          Ink.TEXT.right(rate.exempt() ? "–" : rate.percent()),
          Ink.TEXT.right(amount(rate, tax.igstPaise())),
          Ink.TEXT.right(Rupees.plain(tax.totalPaise())));
    }
    LineTax sum = bill.tax();
    String taxable = Rupees.plain(sum.taxablePaise());
    String tax = Rupees.plain(sum.igstPaise());
    return table.row(total(taxable, "", tax, Rupees.plain(sum.totalPaise())));
  }

  private static List<Cell> head(String... columns) {
    return row(Ink.HEADING, Rule.BELOW, "Tax inside the prices", columns);
  }

  private static List<Cell> total(String... amounts) {
    return row(Ink.STRONG, Rule.ABOVE, "Total", amounts);
  }

  private static List<Cell> row(Ink ink, Rule rule, String label, String... amounts) {
    Stream<Cell> right = Stream.of(amounts).map(ink::right);
    return Stream.concat(Stream.of(ink.left(label)), right).map(cell -> cell.ruled(rule)).toList();
  }

  private static String label(HsnRate goods) {
    String hsn = goods.hsn() == null ? "" : "HSN " + goods.hsn() + " · ";
    return hsn + (goods.rate().exempt() ? "nil or exempt" : "GST " + goods.rate().percent());
  }

  private static String amount(GstRate rate, long paise) {
    return rate.exempt() ? "–" : Rupees.plain(paise);
  }
}
