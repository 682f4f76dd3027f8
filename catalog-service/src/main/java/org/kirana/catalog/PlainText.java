package org.kirana.catalog;

/**
 * What a name or a pack may be, so that it comes through messages and spreadsheets unchanged and
 * runs as a formula in none.
 */
final class PlainText {

  /** One line without a space at its ends; an empty one is told by other rules. */
  static final String PATTERN = "|\\s+|[^=+\\-@\\s\\p{Cntrl}]([^\\p{Cntrl}]*[^\\s\\p{Cntrl}])?";

  static final String MESSAGE =
      "is one line that neither begins or ends with a space nor begins with = + - @";

  private PlainText() {}
}
