package org.kirana.assignment.outbound;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;

/** Money and distances as people in India write them. */
final class Amounts {

  private static final DecimalFormat RUPEES =
      new DecimalFormat("#,##,##0.00", DecimalFormatSymbols.getInstance(ULocale.ENGLISH));

  private Amounts() {}

  /** Rupees with Indian grouping: 1,23,456.50. */
  static String rupees(long paise) {
    synchronized (RUPEES) { // ICU's formats are for one thread at a time
      return "₹" + RUPEES.format(BigDecimal.valueOf(paise, 2));
    }
  }

  /** Metres up to a kilometre, then kilometres with one decimal. */
  static String distance(long metres) {
    return metres < 1000
        ? metres + " m"
        : BigDecimal.valueOf(Math.round(metres / 100.0), 1).toPlainString() + " km";
  }
}
