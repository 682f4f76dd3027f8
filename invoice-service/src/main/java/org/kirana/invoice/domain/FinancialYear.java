package org.kirana.invoice.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;

/**
 * 1 April to 31 March, Indian time; a series of invoice numbers begins anew with it (CGST Rule 46).
 *
 * @param startYear the year of its April
 */
public record FinancialYear(int startYear) {

  public static FinancialYear of(Instant instant) {
    LocalDate date = IndianTime.dateOf(instant);
    boolean beforeApril = date.getMonthValue() < Month.APRIL.getValue();
    return new FinancialYear(beforeApril ? date.getYear() - 1 : date.getYear());
  }

  /** As printed in invoice numbers: 2627 for 2026-27. */
  public String code() {
    return "%02d%02d".formatted(startYear % 100, (startYear + 1) % 100);
  }
}
