package org.kirana.order.domain;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a typed shopping list from other words; reading it is another matter. */
final class ListReading {

  private static final String UNITS =
      "kgs?|kilos?|gms?|grams?|lt|ltrs?|lit(?:re|er)s?|ml|packets?|pkts?|packs?|pcs?|pieces?"
          + "|dozens?|doz|box(?:es)?|bottles?|किलो|किग्रा|ग्राम|ग्रॅम|लीटर|लिटर|पैकेट|पॅकेट|पाकिट"
          + "|दर्जन|डझन|बोतल|बाटली";
  private static final String NUMBERS =
      "\\d+(?:[.,/]\\d+)?|ek|do|don|teen|tin|char|paanch|half|aadha|ardha|paav|one|two|three"
          + "|four|five|एक|दो|दोन|तीन|चार|पाँच|पांच|पाच|आधा|अर्धा|पाव";
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\d])(?:" + NUMBERS + ")\\s*(?:" + UNITS + ")(?![\\p{L}\\p{M}])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NEXT_ITEM = Pattern.compile("\\R|[;•]");
  private static final int ITEMS_OF_A_LIST = 3;

  private ListReading() {}

  static boolean isList(String text) {
    return QUANTITY.matcher(Words.withLatinDigits(text)).find() || hasManyLines(text);
  }

  private static boolean hasManyLines(String text) {
    long items = Stream.of(NEXT_ITEM.split(text, -1)).filter(item -> !item.isBlank()).count();
    return items >= ITEMS_OF_A_LIST && PinCode.in(Words.withLatinDigits(text)).isEmpty();
  }
}
