package org.kirana.order.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An Indian postal code: six digits, the first not zero. */
public record PinCode(String value) {

  private static final Pattern SIX_DIGITS = Pattern.compile("[1-9][0-9]{5}");

  /** "400703", or "400 703" where no other number stands beside it (a phone number is no PIN). */
  private static final Pattern IN_A_TEXT =
      Pattern.compile(
          "(?<!\\d)([1-9]\\d{5})(?!\\d)"
              + "|(?<!\\d)(?<!\\d[ -])([1-9]\\d{2})[ -](\\d{3})(?![ -]?\\d)");

  public PinCode {
    if (!isOne(value)) {
      throw new IllegalArgumentException("not a PIN code");
    }
  }

  public static boolean isOne(String text) {
    return SIX_DIGITS.matcher(text).matches();
  }

  /** The only PIN code in a text whose digits are Latin; two are none. */
  static Optional<PinCode> in(String text) {
    Matcher found = IN_A_TEXT.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    String digits = found.group(1) != null ? found.group(1) : found.group(2) + found.group(3);
    return found.find() ? Optional.empty() : Optional.of(new PinCode(digits));
  }

  /** The same text without its PIN code. */
  static String without(String text) {
    return IN_A_TEXT.matcher(text).replaceAll(" ");
  }

  @Override
  public String toString() {
    return value;
  }
}
