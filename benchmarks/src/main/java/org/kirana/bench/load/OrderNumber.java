package org.kirana.bench.load;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that an order of a run carries wherever a shopper's own words go. */
public final class OrderNumber {

  private static final Pattern WORDS = Pattern.compile("bench order (\\d{1,9})\\b");

  private OrderNumber() {}

  static String words(int number) {
    return "bench order " + number;
  }

  /** The number in somebody's words; empty if they are not ours. */
  public static OptionalInt in(String words) {
    Matcher matcher = WORDS.matcher(words);
    return matcher.find()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }
}
