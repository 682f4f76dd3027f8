package org.kirana.invoice.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Why a sale, billed as it was agreed, is one for an operator to look at. */
public enum Doubt {
  /**
   * A composition store may not supply to another State (section 10(2)(c)), nor may one without
   * registration (section 24(i)).
   */
  SUPPLY_ACROSS_BORDER("store-may-not-supply-across-border"),

  /** The law knows no such rate on the day of the sale. */
  UNLAWFUL_RATE("gst-rate-not-lawful");

  private final String reason;

  Doubt(String reason) {
    this.reason = reason;
  }

  /** In kebab-case, as alarms name it. */
  public String reason() {
    return reason;
  }

  public static List<Doubt> about(Sale sale) {
    List<Doubt> doubts = new ArrayList<>();
    boolean regular = sale.seller().taxScheme() == TaxScheme.REGULAR;
    if (!regular && sale.crossesBorder()) {
      doubts.add(SUPPLY_ACROSS_BORDER);
    }
    LocalDate day = IndianTime.dateOf(sale.soldAt());
    if (regular && !sale.lines().stream().allMatch(line -> LawfulRates.contain(line.rate(), day))) {
      doubts.add(UNLAWFUL_RATE);
    }
    return doubts;
  }
}
