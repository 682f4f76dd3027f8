package org.kirana.order.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a shopper wants from what they typed; noise around the words is forgiven. */
public final class TextReading {

  private static final int LONGEST_COMMAND = 120;
  private static final int LONGEST_GREETING = 5;
  private static final int LONGEST_INTRODUCTION = 7;
  private static final int LONGEST_CRY_FOR_HELP = 10;

  private static final List<String> HAI = List.of("hai");
  private static final Pattern PICTOGRAM = Pattern.compile("\\p{IsExtended_Pictographic}");
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  private TextReading() {}

  public static Meaning of(String text) {
    if (text.length() > LONGEST_COMMAND) {
      return PlaceReading.of(text).<Meaning>map(Meaning.PlaceNamed::new).orElse(vague(text));
    }
    List<String> words = Words.of(text);
    return command(words)
        .map(Meaning.class::cast)
        .or(() -> LanguageReading.named(words).map(Meaning.LanguageNamed::new))
        .or(() -> PlaceReading.of(text).map(Meaning.PlaceNamed::new))
        .or(() -> looseCommand(text, words))
        .orElseGet(() -> vague(text));
  }

  /**
   * "Hi, cancel my order please" is a cancellation; "do not cancel" and "status, cancel" are not.
   */
  private static Optional<Command> command(List<String> words) {
    if (Vocabulary.isOnly(words, Vocabulary.CANCELLATION)) {
      return Optional.of(Command.CANCEL);
    }
    if (Vocabulary.isOnly(words, Vocabulary.STATUS)) {
      return Optional.of(Command.STATUS);
    }
    if (Vocabulary.isOnly(words, Vocabulary.STOP) && !Vocabulary.namesOrder(words)) {
      return Optional.of(Command.STOP);
    }
    return preference(words);
  }

  private static Optional<Command> preference(List<String> words) {
    if (Vocabulary.isOnly(words, Vocabulary.START)) {
      return Optional.of(Command.START);
    }
    if (Vocabulary.isOnly(words, Vocabulary.LANGUAGE)) {
      return Optional.of(Command.LANGUAGE);
    }
    if (Vocabulary.isOnly(words, Vocabulary.YES)) {
      return Optional.of(Command.YES);
    }
    if (Vocabulary.isOnly(words, Vocabulary.NO)) {
      return Optional.of(Command.NO);
    }
    boolean again = Vocabulary.isOnly(words, Vocabulary.REPEAT) || isAgain(words);
    return again ? Optional.of(Command.REPEAT) : Optional.empty();
  }

  /** "Again!" asks for the same goods; "hello again" does not. */
  private static boolean isAgain(List<String> words) {
    return Vocabulary.isOnly(words, Vocabulary.AGAIN)
        && !Vocabulary.hasAny(words, Vocabulary.GREETINGS);
  }

  /** Help is never refused for want of the right words; a list is no greeting. */
  private static Optional<Command> looseCommand(String text, List<String> words) {
    if (words.size() <= LONGEST_CRY_FOR_HELP && Vocabulary.hasAny(words, Vocabulary.HELP)) {
      return Optional.of(Command.HELP);
    }
    if (ListReading.isList(text)) {
      return Optional.of(Command.LIST);
    }
    if (Vocabulary.isOnly(words, Vocabulary.SHOP)) {
      return Optional.of(Command.SHOP);
    }
    if (isCourtesy(text, words)) {
      return Optional.of(Command.THANKS);
    }
    return isGreeting(words) ? Optional.of(Command.GREETING) : Optional.empty();
  }

  /** "Asha here, namaste" and "Hi, this is Asha from Vashi"; a "hai" alone is a "hi" as well. */
  private static boolean isGreeting(List<String> words) {
    if (words.isEmpty() || words.size() > LONGEST_INTRODUCTION) {
      return false;
    }
    return Vocabulary.GREETINGS.contains(words.getFirst())
        || words.equals(HAI)
        || (words.size() <= LONGEST_GREETING && Vocabulary.hasAny(words, Vocabulary.GREETINGS));
  }

  /** "Thank you so much", or a thumb; "good morning" is a greeting. */
  private static boolean isCourtesy(String text, List<String> words) {
    return words.isEmpty()
        ? PICTOGRAM.matcher(text).find() && !DIGIT.matcher(text).find()
        : Vocabulary.hasAny(words, Vocabulary.THANKS)
            && words.stream()
                .allMatch(word -> Vocabulary.THANKS.contains(word) || Vocabulary.isFiller(word));
  }

  private static Command vague(String text) {
    return ListReading.isList(text) ? Command.LIST : Command.UNCLEAR;
  }
}
