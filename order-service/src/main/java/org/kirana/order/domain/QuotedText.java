package org.kirana.order.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A shopper's own words, made safe to pass on: no control characters, no half characters, and no
 * braces, because the gateway fills in tokens in braces when it sends a message.
 */
public final class QuotedText {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029]+");

  private QuotedText() {}

  /** Null if nothing is left of them. */
  public static @Nullable String of(@Nullable String words, int longest) {
    if (words == null) {
      return null;
    }
    String plain = CONTROL.matcher(words).replaceAll(" ").replace('{', '(').replace('}', ')');
    String text = plain.strip();
    return text.isEmpty() ? null : text.substring(0, end(text, longest));
  }

  private static int end(String text, int longest) {
    if (text.length() <= longest) {
      return text.length();
    }
    return Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
  }
}
