package org.kirana.invoice.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * The whole rate of GST on a line, in basis points (500 = 5 %); zero is nil-rated or exempt.
 *
 * <p>Indian shelf prices include the tax, which is backed out of them: CGST Rule 35, tax = value
 * inclusive of tax x rate / (100 + sum of rates), here to the nearest paisa, a half upwards.
 */
public record GstRate(@JsonValue int basisPoints) implements Comparable<GstRate> {

  private static final int WHOLE = 10_000;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public GstRate {
    if (basisPoints < 0 || basisPoints >= WHOLE) {
      throw new IllegalArgumentException("not a rate of GST: " + basisPoints);
    }
  }

  public boolean exempt() {
    return basisPoints == 0;
  }

  /** The central half within an inclusive price, in paise; the State's half is the same. */
  public long centralTaxWithin(long inclusivePaise) {
    return divideHalfUp(inclusivePaise * basisPoints, 2L * (WHOLE + basisPoints));
  }

  /** The integrated tax within an inclusive price, in paise. */
  public long integratedTaxWithin(long inclusivePaise) {
    return divideHalfUp(inclusivePaise * basisPoints, WHOLE + basisPoints);
  }

  /** The rate in words for a person: {@code 5%}. */
  public String percent() {
    return percent(BigDecimal.valueOf(basisPoints, 2));
  }

  /** Half the rate, of CGST and of SGST: {@code 2.5%}. */
  public String halfPercent() {
    return percent(BigDecimal.valueOf(basisPoints * 5L, 3));
  }

  @Override
  public int compareTo(GstRate other) {
    return Integer.compare(basisPoints, other.basisPoints);
  }

  private static String percent(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString() + "%";
  }

  private static long divideHalfUp(long dividend, long divisor) {
    return Math.floorDiv(2 * dividend + divisor, 2 * divisor);
  }
}
