package org.kirana.invoice.domain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Goods that are one line of the tax summary: of one HSN code, taxed at one rate. */
public record HsnRate(@Nullable String hsn, GstRate rate) implements Comparable<HsnRate> {

  private static final Comparator<HsnRate> ORDER =
      comparing(HsnRate::rate).thenComparing(HsnRate::hsn, nullsLast(naturalOrder()));

  @Override
  public int compareTo(HsnRate other) {
    return ORDER.compare(this, other);
  }
}
