package org.kirana.assignment.domain.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/** Knows how people spell the words that we understand. */
final class Spelling {

  private static final String FILE = "/messages/partner-words.properties";

  /** What many leave out: nukta, invisible joiners, apostrophes. */
  private static final Pattern LEFT_OUT = Pattern.compile("[\u093C\u200C\u200D'’]");

  private static final Pattern DOUBLED = Pattern.compile("([b-df-hj-np-tv-z])\\1+");
  private static final Pattern DRAWN_OUT = Pattern.compile("([a-z])\\1{2,}");

  /** Marathi writes its "until" at the end of the word. */
  private static final Pattern UNTIL = Pattern.compile("(पर्य(?:ं|न्)त|paryant|paryent)");

  private static final Map<String, Word> WORDS = read();

  private Spelling() {}

  /** Small letters and Latin digits, with the usual differences of spelling smoothed out. */
  static String smooth(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String plain = LEFT_OUT.matcher(composed).replaceAll("").replace('\u0901', '\u0902');
    StringBuilder latin = new StringBuilder(plain.length());
    plain
        .codePoints()
        .map(each -> Character.isDigit(each) ? '0' + Character.digit(each, 10) : each)
        .forEach(latin::appendCodePoint);
    String single = DOUBLED.matcher(latin).replaceAll("$1");
    return UNTIL.matcher(DRAWN_OUT.matcher(single).replaceAll("$1")).replaceAll(" $1");
  }

  static Token token(String smoothed) {
    return new Token(smoothed, WORDS.get(smoothed));
  }

  private static Map<String, Word> read() {
    Map<String, Word> words = new HashMap<>();
    Properties file = new Properties();
    try (InputStream in = Objects.requireNonNull(Spelling.class.getResourceAsStream(FILE))) {
      file.load(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String meaning : file.stringPropertyNames()) {
      Word word = Word.valueOf(meaning.toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String spelling : file.getProperty(meaning).strip().split("\\s+")) {
        Word other = words.put(smooth(spelling).strip(), word);
        if (other != null && other != word) {
          throw new IllegalStateException(spelling + " means both " + other + " and " + word);
        }
      }
    }
    return words;
  }
}
