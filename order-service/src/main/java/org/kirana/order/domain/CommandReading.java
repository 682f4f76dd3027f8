package org.kirana.order.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Hears commands among the words of a short text. */
final class CommandReading {

  private static final int LONGEST_GREETING = 5;
  private static final int LONGEST_INTRODUCTION = 7;
  private static final int LONGEST_CRY_FOR_HELP = 10;
  private static final List<String> HAI = List.of("hai");
  private static final Pattern PICTOGRAM = Pattern.compile("\\p{IsExtended_Pictographic}");
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  private record Spoken(Command command, Set<String> words) {}

  private static final List<Spoken> FIRM =
      List.of(
          new Spoken(Command.CANCEL, Vocabulary.CANCELLATION),
          new Spoken(Command.STATUS, Vocabulary.STATUS),
          new Spoken(Command.STOP, Vocabulary.STOP),
          new Spoken(Command.START, Vocabulary.START),
          new Spoken(Command.LANGUAGE, Vocabulary.LANGUAGE),
          new Spoken(Command.REPEAT, Vocabulary.REPEAT));

  private CommandReading() {}

  /**
   * "Hi, cancel my order please" is a cancellation; "do not cancel" and "status, cancel" are not.
   * "Stop my order" may be either, so it is none.
   */
  static Optional<Command> firm(List<String> words) {
    return FIRM.stream()
        .filter(each -> Vocabulary.isOnly(words, each.words()))
        .map(Spoken::command)
        .filter(command -> command != Command.STOP || !Vocabulary.namesOrder(words))
        .findFirst();
  }

  /** Help is never refused for want of the right words; a list is no greeting. */
  static Optional<Command> loose(String text, List<String> words) {
    return Stream.of(
            when(isCryForHelp(words), Command.HELP),
            when(ListReading.isList(text), Command.LIST),
            when(isAgain(words), Command.REPEAT),
            when(isYes(words), Command.YES),
            when(isNo(words), Command.NO),
            when(Vocabulary.isOnly(words, Vocabulary.SHOP), Command.SHOP),
            when(isCourtesy(text, words), Command.THANKS),
            when(isGreeting(words), Command.GREETING))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Command> when(boolean heard, Command command) {
    return heard ? Optional.of(command) : Optional.empty();
  }

  private static boolean isCryForHelp(List<String> words) {
    return words.size() <= LONGEST_CRY_FOR_HELP && Vocabulary.hasAny(words, Vocabulary.HELP);
  }

  /** "Haan, badlo" is no yes, and "kya chalega?" is a question. */
  private static boolean isYes(List<String> words) {
    return Vocabulary.isOnly(words, Vocabulary.YES, Vocabulary.THANKS)
        && !Vocabulary.hasAny(words, Vocabulary.BUT);
  }

  /** "Nahi chalega" and "no, thanks" are a no. */
  private static boolean isNo(List<String> words) {
    return Vocabulary.isOnly(words, Vocabulary.NO, Vocabulary.THANKS)
        || Vocabulary.isOnly(words, Vocabulary.NO, Vocabulary.WILL_DO);
  }

  /** "Again!" asks for the same goods; "hello again" does not. */
  private static boolean isAgain(List<String> words) {
    return Vocabulary.isOnly(words, Vocabulary.AGAIN)
        && !Vocabulary.hasAny(words, Vocabulary.GREETINGS);
  }

  /** "Thank you so much", or a thumb; "good morning" is a greeting. */
  private static boolean isCourtesy(String text, List<String> words) {
    return words.isEmpty()
        ? PICTOGRAM.matcher(text).find() && !DIGIT.matcher(text).find()
        : Vocabulary.hasAny(words, Vocabulary.THANKS)
            && words.stream()
                .allMatch(word -> Vocabulary.THANKS.contains(word) || Vocabulary.isFiller(word));
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
}
