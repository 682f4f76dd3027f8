package org.kirana.order.domain;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a text of a shopper tells us: what they want, and perhaps the language they like. A "hi"
 * says nothing about the language, "namaste" does.
 */
public record TextReading(Intent intent, Optional<Language> language) {

  private static final int LONGEST_TEXT = 120;
  private static final int LONGEST_GREETING = 5;
  private static final Pattern DEVANAGARI = Pattern.compile("\\p{IsDevanagari}");
  private static final Pattern ONLY_MARATHI_LETTERS = Pattern.compile("[ळऱ]");

  public static TextReading of(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    List<String> words = Words.of(start);
    Intent intent = text.length() > LONGEST_TEXT ? Intent.UNCLEAR : intentOf(words);
    return new TextReading(intent, languageOf(start, words));
  }

  private static Intent intentOf(List<String> words) {
    if (isOnly(words, Vocabulary.CANCELLATION)) {
      return Intent.CANCELLATION;
    }
    if (isOnly(words, Vocabulary.STATUS)) {
      return Intent.STATUS;
    }
    boolean greeting = words.size() <= LONGEST_GREETING && hasAny(words, Vocabulary.GREETINGS);
    return greeting ? Intent.GREETING : Intent.UNCLEAR;
  }

  /**
   * "Hi, cancel my order please" is a cancellation; "do not cancel" and "status, cancel" are not.
   */
  private static boolean isOnly(List<String> words, Set<String> asked) {
    return hasAny(words, asked)
        && words.stream()
            .allMatch(
                word ->
                    asked.contains(word)
                        || Vocabulary.FILLERS.contains(word)
                        || Vocabulary.GREETINGS.contains(word));
  }

  private static Optional<Language> languageOf(String text, List<String> words) {
    if (hasAny(words, Vocabulary.ENGLISH)) {
      return Optional.of(Language.ENGLISH);
    }
    if (hasAny(words, Vocabulary.MARATHI) || ONLY_MARATHI_LETTERS.matcher(text).find()) {
      return Optional.of(Language.MARATHI);
    }
    boolean hindi = hasAny(words, Vocabulary.HINDI) || DEVANAGARI.matcher(text).find();
    return hindi ? Optional.of(Language.HINDI) : Optional.empty();
  }

  private static boolean hasAny(List<String> words, Set<String> some) {
    return !Collections.disjoint(words, some);
  }
}
