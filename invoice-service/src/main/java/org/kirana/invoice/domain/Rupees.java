package org.kirana.invoice.domain;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;

/** Paise written as rupees the Indian way: lakhs grouped, Latin digits, in every language. */
public final class Rupees {

  private static final LocalizedNumberFormatter PLAIN =
      NumberFormatter.withLocale(new ULocale("en_IN"))
          .grouping(GroupingStrategy.AUTO)
          .precision(Precision.fixedFraction(2));
  private static final LocalizedNumberFormatter WITH_SIGN = PLAIN.unit(Currency.getInstance("INR"));

  private Rupees() {}

  /** {@code ₹1,23,456.00}. */
  public static String withSign(long paise) {
    return WITH_SIGN.format(BigDecimal.valueOf(paise, 2)).toString();
  }

  /** {@code 1,23,456.00}. */
  public static String plain(long paise) {
    return PLAIN.format(BigDecimal.valueOf(paise, 2)).toString();
  }
}
