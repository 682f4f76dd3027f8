package org.kirana.messaging.inbound;

/**
 * Makes foreign text harmless: a NUL is refused by PostgreSQL and a lone surrogate by UTF-8, and
 * either would stop a whole batch.
 */
final class WellFormed {

  private static final int REPLACEMENT = 0xFFFD;

  private WellFormed() {}

  static String text(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> point != 0)
        .map(point -> isLoneSurrogate(point) ? REPLACEMENT : point)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** Cuts between characters, never within one. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end);
  }

  private static boolean isLoneSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
