package org.kirana.invoice.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rates of GST the law knows on a day. */
final class LawfulRates {

  private static final List<Slab> SLABS =
      new RuleTable("gst-rates.csv").rows(4).stream().map(Slab::read).toList();

  private LawfulRates() {}

  static boolean contain(GstRate rate, LocalDate day) {
    return SLABS.stream().anyMatch(slab -> slab.rate().equals(rate) && slab.isInForceOn(day));
  }

  /**
   * @param last the last day in force; still in force without one
   */
  private record Slab(GstRate rate, LocalDate first, @Nullable LocalDate last) {

    static Slab read(List<String> row) {
      String last = row.get(2);
      return new Slab(
          new GstRate(Integer.parseInt(row.get(0))),
          LocalDate.parse(row.get(1)),
          last.isBlank() ? null : LocalDate.parse(last));
    }

    boolean isInForceOn(LocalDate day) {
      return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }
  }
}
