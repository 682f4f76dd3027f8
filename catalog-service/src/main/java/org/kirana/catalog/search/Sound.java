package org.kirana.catalog.search;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a word sounds like, roughly: चावल, chawal and chaval are one sound, and so are cheeni, chini
 * and चीनी. A consonant keeps its place and loses its breath; "a", which people write or leave out
 * as they like, counts at the beginning of a word only.
 */
final class Sound {

  private static final Transliterator ROMAN = Transliterator.getInstance("Devanagari-Latin");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_LATIN = Pattern.compile("[^a-z0-9]");
  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
  private static final Pattern DIGITS = Pattern.compile("[0-9].*");

  /** In this order; both ends of a comparison go through it. */
  private static final List<Rule> RULES =
      List.of(
          new Rule("ck|q|(?<=s)c(?!h)", "k"),
          new Rule("x", "ks"),
          new Rule("ph", "f"),
          new Rule("(?<=[bcdgjkpst])h+", ""),
          new Rule("z", "j"),
          new Rule("w", "v"),
          new Rule("ee|ii|y|e", "i"),
          new Rule("oo|uu|au|o", "u"),
          new Rule("m(?=[^aiu])", "n"),
          new Rule("(?<=.)a+", ""),
          new Rule("(.)\\1+", "$1"));

  private Sound() {}

  static String of(String word) {
    String sound = roman(word);
    if (DIGITS.matcher(sound).matches()) {
      return sound;
    }
    for (Rule rule : RULES) {
      sound = rule.pattern.matcher(sound).replaceAll(rule.replacement);
    }
    return sound;
  }

  /** गुड़ is written gur and gud: the flapped letters also count as d. */
  static List<String> all(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFC);
    String asD = decomposed.replace("ड़", "ड").replace("ढ़", "ढ").replace("\u095c", "ड");
    return asD.equals(decomposed) ? List.of(of(word)) : List.of(of(word), of(asD));
  }

  private static String roman(String word) {
    if (ASCII.matcher(word).matches()) {
      return NOT_LATIN.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    }
    String latin;
    synchronized (ROMAN) {
      latin = ROMAN.transliterate(word);
    }
    String bare = MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
    return NOT_LATIN.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private record Rule(Pattern pattern, String replacement) {
    Rule(String regex, String replacement) {
      this(Pattern.compile(regex), replacement);
    }
  }
}
