package org.kirana.assignment.domain.words;

import java.time.Duration;
import java.util.Optional;

/** Reads for how long: "an hour", "2-3 hrs", "30 min", "dedh ghanta", "aadha taas". */
final class ReadDuration {

  private static final int A_FEW = 4;

  private ReadDuration() {}

  /** Days are not counted here: they end with a day, not with an hour. */
  static Optional<Duration> of(Sentence sentence) {
    long minutes = 0;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.at(i).is(Word.HOURS)) {
        minutes += Math.round(60 * amount(sentence, i));
      } else if (sentence.at(i).is(Word.MINUTES)) {
        minutes += Math.round(amount(sentence, i));
      }
    }
    return Optional.of(Duration.ofMinutes(minutes)).filter(Duration::isPositive);
  }

  /** "2 days", "do din"; 0 if it says nothing of days. */
  static int days(Sentence sentence) {
    int place = sentence.indexOf(Word.DAYS);
    return place > 0 ? (int) Math.floor(number(sentence.at(place - 1))) : 0;
  }

  /** "busy 30" are minutes, "busy 2" are hours. */
  static Optional<Duration> withoutUnit(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(Token::isDigits)
        .map(Token::number)
        .filter(number -> number > 0)
        .findFirst()
        .map(number -> number > A_FEW ? Duration.ofMinutes(number) : Duration.ofHours(number));
  }

  private static double amount(Sentence sentence, int unit) {
    Token before = sentence.at(unit - 1);
    if (before.is(Word.HALF)) {
      return 0.5 + Math.max(number(sentence.at(unit - 2)), number(sentence.at(unit - 3)));
    }
    if (before.is(Word.ONE) && sentence.at(unit - 2).is(Word.HALF)) {
      return 0.5;
    }
    double number = number(before);
    return number == 0 ? 1 : number;
  }

  private static double number(Token token) {
    if (token.is(Word.ONE_AND_A_HALF)) {
      return 1.5;
    }
    if (token.is(Word.TWO_AND_A_HALF)) {
      return 2.5;
    }
    if (token.text().matches("\\d{1,2}\\.\\d")) {
      return Double.parseDouble(token.text());
    }
    return token.text().matches("\\d{1,3}-\\d{1,3}")
        ? Double.parseDouble(token.text().substring(token.text().indexOf('-') + 1))
        : token.number();
  }
}
