package org.kirana.order.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a text without its noise: case, emoji, punctuation, digits, invisible characters and
 * stretched letters ("Hiiii!!" is "hi").
 */
final class Words {

  private static final Pattern APOSTROPHES = Pattern.compile("['\\u2019]");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\uFE00-\\uFE0F\\u20E3]");
  private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final Pattern STRETCHED = Pattern.compile("(\\p{IsLatin})\\1+");

  private Words() {}

  static List<String> of(String text) {
    UnaryOperator<String> clean =
        words -> INVISIBLE.matcher(APOSTROPHES.matcher(words).replaceAll("")).replaceAll("");
    String plain = clean.apply(Normalizer.normalize(text, Normalizer.Form.NFKC));
    String lower = plain.toLowerCase(Locale.ROOT);
    return Stream.of(NOT_A_LETTER.split(lower, -1))
        .filter(word -> !word.isEmpty())
        .map(Words::squeezed)
        .toList();
  }

  /** Both sides of a comparison are squeezed: "hello" and "helo" are one word. */
  static String squeezed(String word) {
    return STRETCHED.matcher(word).replaceAll("$1");
  }

  /** The digits of every script as 0 to 9: "४००७०३" is "400703". */
  static String withLatinDigits(String text) {
    StringBuilder latin = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            letter -> {
              int digit = Character.isDigit(letter) ? Character.digit(letter, 10) : -1;
              latin.appendCodePoint(digit < 0 ? letter : '0' + digit);
            });
    return latin.toString();
  }
}
