package org.kirana.invoice.domain;

/** An amount as Indian bills spell it, with lakh and crore. */
public final class AmountInWords {

  private static final String[] ONES = {
    "",
    "One",
    "Two",
    "Three",
    "Four",
    "Five",
    "Six",
    "Seven",
    "Eight",
    "Nine",
    "Ten",
    "Eleven",
    "Twelve",
    "Thirteen",
    "Fourteen",
    "Fifteen",
    "Sixteen",
    "Seventeen",
    "Eighteen",
    "Nineteen"
  };
  private static final String[] TENS = {
    "", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"
  };
  private static final long CRORE = 10_000_000;
  private static final int LAKH = 100_000;
  private static final int THOUSAND = 1_000;
  private static final int HUNDRED = 100;

  private AmountInWords() {}

  /**
   * @param paise not negative
   */
  public static String of(long paise) {
    if (paise < 0) {
      throw new IllegalArgumentException("an amount to pay is not negative: " + paise);
    }
    long rupees = paise / HUNDRED;
    int rest = (int) (paise % HUNDRED);
    String words = "Rupees " + (rupees == 0 ? "Zero" : spell(rupees));
    return words + (rest == 0 ? "" : " and " + spell(rest) + " Paise") + " Only";
  }

  private static String spell(long number) {
    if (number >= CRORE) {
      return spell(number, CRORE, "Crore");
    }
    if (number >= LAKH) {
      return spell(number, LAKH, "Lakh");
    }
    if (number >= THOUSAND) {
      return spell(number, THOUSAND, "Thousand");
    }
    if (number >= HUNDRED) {
      return spell(number, HUNDRED, "Hundred");
    }
    return belowHundred((int) number);
  }

  private static String spell(long number, long unit, String word) {
    String rest = number % unit == 0 ? "" : " " + spell(number % unit);
    return spell(number / unit) + " " + word + rest;
  }

  private static String belowHundred(int number) {
    if (number < ONES.length) {
      return ONES[number];
    }
    String tens = TENS[number / 10];
    return number % 10 == 0 ? tens : tens + "-" + ONES[number % 10];
  }
}
