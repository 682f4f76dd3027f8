package org.kirana.invoice.domain;

import java.time.Instant;

/**
 * One store's series of numbers in one financial year, named as its numbers begin: {@code
 * 0412A/2627} of bills, {@code 0412A/C627} of their reversals.
 */
public record Series(String prefix) {

  private static final String FORM = "[0-9A-Z]{5}/([0-9]{4}|C[0-9]{3})";
  private static final int LAST = 99_999;

  public Series {
    if (!prefix.matches(FORM)) {
      throw new IllegalArgumentException("not a series of document numbers: " + prefix);
    }
  }

  /** The series that a sale of this moment belongs to. */
  public static Series of(String storeCode, Instant soldAt) {
    return new Series(storeCode + "/" + FinancialYear.of(soldAt).code());
  }

  /**
   * The series that a reversal of this moment belongs to. Its C takes the first digit's room, so
   * that both kinds have five digits to count with and can never be alike.
   */
  public static Series ofCreditNotes(String storeCode, Instant issuedAt) {
    return new Series(storeCode + "/C" + FinancialYear.of(issuedAt).code().substring(1));
  }

  /**
   * @throws IllegalStateException if the year's numbers are used up: a sixth digit would make the
   *     number longer than the law allows
   */
  public DocumentNumber number(int ordinal) {
    if (ordinal < 1 || ordinal > LAST) {
      throw new IllegalStateException("series " + prefix + " has no number " + ordinal);
    }
    return new DocumentNumber("%s/%05d".formatted(prefix, ordinal));
  }
}
