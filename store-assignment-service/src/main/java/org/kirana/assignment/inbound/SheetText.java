package org.kirana.assignment.inbound;

import java.util.regex.Pattern;

/**
 * What a text may be, so that it comes through spreadsheets unchanged and runs as a formula in
 * none.
 */
final class SheetText {

  private static final Pattern PLAIN = Pattern.compile("[^=+\\-@\\s](.*\\S)?", Pattern.DOTALL);

  private SheetText() {}

  /**
   * @throws IllegalArgumentException if a spreadsheet would change it; an empty one is told
   *     elsewhere
   */
  static void require(String field, String text) {
    if (!text.isBlank() && !PLAIN.matcher(text).matches()) {
      throw new IllegalArgumentException(
          field + " neither begins or ends with a space nor begins with = + - @");
    }
  }
}
