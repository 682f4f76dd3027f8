package org.kirana.order.domain;

import java.util.List;
import java.util.Optional;

/** Reads what a shopper wants from what they typed; noise around the words is forgiven. */
public final class TextReading {

  private static final int LONGEST_COMMAND = 120;

  private TextReading() {}

  public static Meaning of(String text) {
    if (text.length() > LONGEST_COMMAND) {
      return place(text).orElse(listOrUnclear(text));
    }
    List<String> words = Words.of(text);
    return CommandReading.firm(words)
        .map(Meaning.class::cast)
        .or(() -> LanguageReading.named(words).map(Meaning.LanguageNamed::new))
        .or(() -> place(text))
        .or(() -> CommandReading.loose(text, words))
        .orElseGet(() -> listOrUnclear(text));
  }

  private static Optional<Meaning> place(String text) {
    return PlaceReading.of(text).map(Meaning.PlaceNamed::new);
  }

  private static Meaning listOrUnclear(String text) {
    return ListReading.isList(text) ? Command.LIST : Command.UNCLEAR;
  }
}
