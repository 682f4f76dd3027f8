package org.kirana.order;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;

/**
 * Writes amounts as people in India do: ₹1,23,456.00, in Latin digits. The pattern is spelled out
 * because the locale data of Marathi and others group and number otherwise.
 */
final class Rupees {

  private static final LocalizedNumberFormatter FORMAT = formatter();

  private Rupees() {}

  static String of(long paise) {
    return FORMAT.format(BigDecimal.valueOf(paise, 2)).toString();
  }

  private static LocalizedNumberFormatter formatter() {
    ULocale india = new ULocale("en-IN-u-nu-latn");
    DecimalFormat format =
        new DecimalFormat("¤#,##,##0.00", DecimalFormatSymbols.getInstance(india));
    format.setCurrency(Currency.getInstance("INR"));
    return format.toNumberFormatter();
  }
}
