package org.kirana.catalog.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts what was typed or printed into words; "5 kg" and "5kg" are one word. */
final class Words {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.]+");
  private static final Pattern DOTS = Pattern.compile("^\\.+|\\.+$");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(\\d+(?:\\.\\d+)?)\\s*(kgs?|kilos?|किलो|gms?|grams?|g|ग्राम|ग्रॅम|ltrs?|litres?|liters?"
              + "|l|लीटर|लिटर|ml|pcs?|pieces?|dozen)(?![\\p{L}\\p{M}])",
          Pattern.CASE_INSENSITIVE);

  /** By the first letter; "ml" is told from "m..." by having been matched as a unit. */
  private static final Map<String, String> SHORT =
      Map.of("k", "kg", "क", "kg", "ग", "g", "ल", "l", "m", "ml", "p", "pc", "d", "dozen");

  private Words() {}

  static List<String> in(String text) {
    String joined = AMOUNT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(Words::amount);
    return BETWEEN
        .splitAsStream(joined)
        .map(word -> DOTS.matcher(word).replaceAll(""))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  static boolean isAmount(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private static String amount(MatchResult found) {
    String unit = found.group(2);
    return found.group(1) + SHORT.getOrDefault(unit.substring(0, 1), unit.substring(0, 1));
  }
}
