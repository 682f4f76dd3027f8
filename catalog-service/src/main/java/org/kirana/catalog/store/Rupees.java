package org.kirana.catalog.store;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;

/** Writes money as India groups it, in Latin digits in every language: ₹1,23,456.50. */
final class Rupees {

  private static final DecimalFormatSymbols LATIN =
      DecimalFormatSymbols.getInstance(new ULocale("en_IN@numbers=latn"));

  private Rupees() {}

  /** Without ".00". */
  static String of(long paise) {
    return written(BigDecimal.valueOf(paise, 2), paise % 100 == 0 ? "#,##,##0" : "#,##,##0.00");
  }

  /** With two decimals always, as the law asks of unit prices. */
  static String exactly(BigDecimal rupees) {
    return written(rupees, "#,##,##0.00");
  }

  private static String written(BigDecimal rupees, String pattern) {
    return "₹" + new DecimalFormat(pattern, LATIN).format(rupees);
  }
}
