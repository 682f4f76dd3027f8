package org.kirana.assignment.domain.words;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads which day: "25 Dec", "25/12", "2026-12-25", "monday", "kal", "25 tarikh".
 *
 * @param today in India
 */
record ReadDay(Sentence sentence, LocalDate today) {

  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d\\d?)[-/.](\\d\\d?)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d\\d?)[-/.](\\d\\d?)(?:[-/.](\\d{4}|\\d\\d))?");

  /** A date without a year that has passed means next year's, if that is not far away. */
  private static final int SOON_DAYS = 183;

  private static final int LONGEST_AHEAD_DAYS = 366;

  /**
   * @throws DateTimeException if there is no such day, or it has passed
   */
  Optional<LocalDate> day() {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Optional<LocalDate> day = at(i);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> at(int i) {
    return written(i).or(() -> named(i)).or(() -> dayOfMonth(i));
  }

  private Optional<LocalDate> written(int i) {
    String text = sentence.at(i).text();
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return Optional.of(inYear(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3)));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (!dayFirst.matches() || isSomethingElse(i)) {
      return Optional.empty();
    }
    int day = number(dayFirst, 1);
    int month = number(dayFirst, 2);
    return Optional.of(
        dayFirst.group(3) == null ? next(month, day) : inYear(number(dayFirst, 3), month, day));
  }

  /** "2-3 hours", "5.30 baje". */
  private boolean isSomethingElse(int i) {
    return sentence.at(i + 1).isWithin(Word.MINUTES, Word.OCLOCK);
  }

  private Optional<LocalDate> named(int i) {
    Token token = sentence.at(i);
    if (token.is(Word.TODAY)) {
      return Optional.of(today);
    }
    if (token.is(Word.TOMORROW)) {
      return Optional.of(today.plusDays(1));
    }
    if (token.is(Word.DAY_AFTER_TOMORROW)) {
      return Optional.of(today.plusDays(2));
    }
    if (token.isWithin(Word.MONDAY, Word.SUNDAY) && token.word() != null) {
      DayOfWeek wanted = DayOfWeek.of(token.word().numberFrom(Word.MONDAY));
      return Optional.of(today.with(TemporalAdjusters.next(wanted)));
    }
    return Optional.empty();
  }

  /** "25 Dec", "25th of December", "Dec 25", "25 tarikh". */
  private Optional<LocalDate> dayOfMonth(int i) {
    int day = sentence.at(i).isDigits() ? sentence.at(i).number() : 0;
    if (day == 0) {
      return Optional.empty();
    }
    for (int place : new int[] {i + 1, i + 2, i + 3, i - 1}) {
      Token month = sentence.at(place);
      if (month.isWithin(Word.JANUARY, Word.DECEMBER) && month.word() != null) {
        return Optional.of(next(month.word().numberFrom(Word.JANUARY), day));
      }
    }
    return isNamedDate(i) ? Optional.of(nextNumbered(day)) : Optional.empty();
  }

  /** "25 tarikh", "till 25", "25 tak"; up to 12 "till 5" is taken for an hour. */
  private boolean isNamedDate(int i) {
    boolean till = sentence.at(i - 1).is(Word.TILL) || afterNumber(i).is(Word.TILL);
    return afterNumber(i).is(Word.DATE)
        || sentence.at(i - 1).is(Word.DATE)
        || till && (sentence.has(Word.HOLIDAY) || sentence.at(i).number() > 12);
  }

  private Token afterNumber(int i) {
    Token next = sentence.at(i + 1);
    return next.text().matches("st|nd|rd|th") ? sentence.at(i + 2) : next;
  }

  private LocalDate nextNumbered(int day) {
    LocalDate month = today.withDayOfMonth(1);
    while (month.lengthOfMonth() < day || month.plusDays(day - 1L).isBefore(today)) {
      if (day > 31) {
        throw new DateTimeException("no month has this day");
      }
      month = month.plusMonths(1);
    }
    return month.withDayOfMonth(day);
  }

  private LocalDate next(int month, int day) {
    LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
    LocalDate next = thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear;
    if (thisYear.isBefore(today) && next.isAfter(today.plusDays(SOON_DAYS))) {
      throw new DateTimeException("the day has passed");
    }
    return next;
  }

  private LocalDate inYear(int year, int month, int day) {
    LocalDate date = LocalDate.of(year < 100 ? 2000 + year : year, month, day);
    if (date.isBefore(today) || date.isAfter(today.plusDays(LONGEST_AHEAD_DAYS))) {
      throw new DateTimeException("the day has passed, or is far away");
    }
    return date;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
