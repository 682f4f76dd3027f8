package org.kirana.invoice.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the law calls a bill, by the store's scheme and what is in the basket. */
public enum BillTitle {
  /** CGST Rule 46. */
  TAX_INVOICE("Tax Invoice", null),
  /** Rule 49: nothing in the basket is taxed. */
  BILL_OF_SUPPLY("Bill of Supply", null),
  /**
   * Rule 46A: taxed and exempt goods on one bill for an unregistered buyer; the usual kirana
   * basket.
   */
  INVOICE_CUM_BILL_OF_SUPPLY("Invoice-cum-Bill of Supply", null),
  /** Rules 5(1)(f) and 49. */
  COMPOSITION_BILL_OF_SUPPLY(
      "Bill of Supply", "Composition taxable person, not eligible to collect tax on supplies"),
  /** A store without registration says nothing about tax. */
  CASH_MEMO("Cash Memo", null);

  private final String words;
  private final @Nullable String statutoryWords;

  BillTitle(String words, @Nullable String statutoryWords) {
    this.words = words;
    this.statutoryWords = statutoryWords;
  }

  static BillTitle of(TaxScheme scheme, List<SoldLine> lines) {
    return switch (scheme) {
      case REGULAR -> ofRegular(lines);
      case COMPOSITION -> COMPOSITION_BILL_OF_SUPPLY;
      case UNREGISTERED -> CASH_MEMO;
    };
  }

  private static BillTitle ofRegular(List<SoldLine> lines) {
    if (lines.stream().allMatch(line -> line.rate().exempt())) {
      return BILL_OF_SUPPLY;
    }
    return lines.stream().anyMatch(line -> line.rate().exempt())
        ? INVOICE_CUM_BILL_OF_SUPPLY
        : TAX_INVOICE;
  }

  public String words() {
    return words;
  }

  /** What must stand at the top of the bill besides its title. */
  public @Nullable String statutoryWords() {
    return statutoryWords;
  }

  /** Whether the bill may show tax at all. */
  public boolean showsTax() {
    return switch (this) {
      case TAX_INVOICE, INVOICE_CUM_BILL_OF_SUPPLY -> true;
      case BILL_OF_SUPPLY, COMPOSITION_BILL_OF_SUPPLY, CASH_MEMO -> false;
    };
  }
}
