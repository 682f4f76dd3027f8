package org.kirana.order.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Hears in which language a shopper writes, or would like to read. A "hi" says nothing of it. */
public final class LanguageReading {

  private static final int LONGEST_START = 120;
  private static final Pattern DEVANAGARI = Pattern.compile("\\p{IsDevanagari}");
  private static final Pattern ONLY_MARATHI_LETTERS = Pattern.compile("[ळऱ]");

  private LanguageReading() {}

  /**
   * The language that words and script suggest.
   *
   * @param current Devanagari alone is no reason to leave Marathi for Hindi
   */
  public static Optional<Language> guess(String text, Language current) {
    String start = text.substring(0, Math.min(text.length(), LONGEST_START));
    List<String> words = Words.of(start);
    if (Vocabulary.hasAny(words, Vocabulary.MARATHI_WORDS)
        || ONLY_MARATHI_LETTERS.matcher(start).find()) {
      return Optional.of(Language.MARATHI);
    }
    if (Vocabulary.hasAny(words, Vocabulary.HINDI_WORDS)) {
      return Optional.of(Language.HINDI);
    }
    boolean hindi = DEVANAGARI.matcher(start).find() && current != Language.MARATHI;
    return hindi ? Optional.of(Language.HINDI) : Optional.empty();
  }

  /** The language that a text asks for by its name and nothing else. */
  static Optional<Language> named(List<String> words) {
    for (Language language : Language.values()) {
      if (Vocabulary.isOnly(words, names(language), Vocabulary.LANGUAGE)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  private static Set<String> names(Language language) {
    return switch (language) {
      case ENGLISH -> Vocabulary.ENGLISH;
      case HINDI -> Vocabulary.HINDI;
      case MARATHI -> Vocabulary.MARATHI;
    };
  }
}
