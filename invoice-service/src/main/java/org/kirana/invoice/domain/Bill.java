package org.kirana.invoice.domain;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A numbered bill: counted once, when it is issued, and read back for ever. */
public record Bill(DocumentNumber number, BillTitle title, Sale sale, List<BilledLine> lines) {

  private static final int RUPEE = 100;

  public Bill {
    lines = List.copyOf(lines);
  }

  public static Bill of(Sale sale, DocumentNumber number) {
    BillTitle title = BillTitle.of(sale.seller().taxScheme(), sale.lines());
    List<BilledLine> lines =
        sale.lines().stream().map(line -> new BilledLine(line, tax(sale, title, line))).toList();
    return new Bill(number, title, sale, lines);
  }

  private static LineTax tax(Sale sale, BillTitle title, SoldLine line) {
    if (!title.showsTax()) {
      return new LineTax(line.amountPaise(), 0, 0, 0);
    }
    return sale.crossesBorder()
        ? LineTax.acrossBorder(line.amountPaise(), line.rate())
        : LineTax.withinState(line.amountPaise(), line.rate());
  }

  public String fileName() {
    return number.fileName("invoice");
  }

  /** The sum of the lines, in paise. */
  public long totalPaise() {
    return sale.totalPaise();
  }

  /** What the shopper pays: the total to the nearest rupee, a half upwards, in paise. */
  public long payablePaise() {
    return toWholeRupees(totalPaise());
  }

  static long toWholeRupees(long paise) {
    return Math.floorDiv(paise + RUPEE / 2, RUPEE) * RUPEE;
  }

  /** The same bill with some of its lines only, their taxes untouched. */
  Bill of(List<BilledLine> some) {
    List<SoldLine> sold = some.stream().map(BilledLine::sold).toList();
    return new Bill(number, title, sale.of(sold), some);
  }

  /**
   * The line that makes whole rupees of the total, -49 to 50 paise. It stands by itself: tax is
   * never altered by it (practice after section 170 of the CGST Act).
   */
  public long roundOffPaise() {
    return payablePaise() - totalPaise();
  }

  public long savingPaise() {
    return sale.lines().stream().mapToLong(SoldLine::savingPaise).sum();
  }

  /** What the amounts of each rate are made of. */
  public SortedMap<GstRate, LineTax> taxByRate() {
    SortedMap<GstRate, LineTax> summary = new TreeMap<>();
    lines.forEach(line -> summary.merge(line.sold().rate(), line.tax(), LineTax::plus));
    return summary;
  }

  /** The summary that the bill shows: what the amounts of each HSN code and rate are made of. */
  public SortedMap<HsnRate, LineTax> taxByHsn() {
    SortedMap<HsnRate, LineTax> summary = new TreeMap<>();
    for (BilledLine line : lines) {
      HsnRate goods = new HsnRate(line.sold().hsn(), line.sold().rate());
      summary.merge(goods, line.tax(), LineTax::plus);
    }
    return summary;
  }

  public LineTax tax() {
    return lines.stream().map(BilledLine::tax).reduce(LineTax.NOTHING, LineTax::plus);
  }

  public boolean acrossBorder() {
    return sale.crossesBorder();
  }
}
