package org.kirana.assignment.domain.words;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads until what time: "till 5", "5 pm", "shaam 5 baje tak", "17:30".
 *
 * @param said the time in India when it was said
 */
record ReadClock(Sentence sentence, LocalDateTime said) {

  /** The next time that a clock shows this. */
  Optional<LocalDateTime> next() {
    return place().map(this::next);
  }

  private Optional<Integer> place() {
    return Stream.iterate(0, i -> i < sentence.tokens().size(), i -> i + 1)
        .filter(this::isClock)
        .findFirst();
  }

  private boolean isClock(int i) {
    Token token = sentence.at(i);
    if (!token.text().matches("\\d{1,2}([:.][0-5]\\d)?") || hour(token) > 23) {
      return false;
    }
    boolean till = sentence.at(i - 1).is(Word.TILL) || sentence.at(i + 1).is(Word.TILL);
    return token.text().contains(":")
        || sentence.at(i + 1).isWithin(Word.MORNING, Word.OCLOCK)
        || sentence.at(i - 1).isWithin(Word.MORNING, Word.EVENING)
        || till && hour(token) <= 12 && !token.text().contains(".");
  }

  private LocalDateTime next(int place) {
    LocalTime shown = LocalTime.of(hour(sentence.at(place)), minute(sentence.at(place)));
    return Stream.of(0, 12, 24, 36, 48)
        .map(hours -> said.toLocalDate().atTime(shown).plusHours(hours))
        .filter(said::isBefore)
        .filter(time -> isMeant(time, shown))
        .findFirst()
        .orElseThrow();
  }

  private boolean isMeant(LocalDateTime time, LocalTime shown) {
    if (shown.getHour() > 12 || shown.getHour() == 0) {
      return time.toLocalTime().equals(shown);
    }
    if (sentence.has(Word.MORNING)) {
      return time.getHour() < 12;
    }
    return !sentence.has(Word.EVENING) || time.getHour() >= 12;
  }

  private static int hour(Token token) {
    return Integer.parseInt(token.text().split("[:.]")[0]);
  }

  private static int minute(Token token) {
    String[] parts = token.text().split("[:.]");
    return parts.length == 1 ? 0 : Integer.parseInt(parts[1]);
  }
}
