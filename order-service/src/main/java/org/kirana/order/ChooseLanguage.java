package org.kirana.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kirana.order.domain.Language;

/** Lets a shopper choose the language that they would like to read. */
final class ChooseLanguage {

  private static final String PREFIX = "language:";

  private ChooseLanguage() {}

  static Answer offer() {
    return new Answer.One(
        new Reply.Choose(
            Sentence.CHOOSE_LANGUAGE,
            Map.of(),
            List.of(
                new Reply.Option(id(Language.ENGLISH), Sentence.BUTTON_ENGLISH),
                new Reply.Option(id(Language.HINDI), Sentence.BUTTON_HINDI),
                new Reply.Option(id(Language.MARATHI), Sentence.BUTTON_MARATHI))));
  }

  /** The conversation has already gone over to it. */
  static Answer confirm(Turn turn) {
    return turn.isFirst() ? Welcome.askForPlace(turn) : Answer.openShop(Sentence.LANGUAGE_CHOSEN);
  }

  static Optional<Language> tapped(String id) {
    return Stream.of(Language.values()).filter(language -> id(language).equals(id)).findFirst();
  }

  private static String id(Language language) {
    return PREFIX + language.code();
  }
}
