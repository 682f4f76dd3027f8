package org.kirana.assignment.domain.words;

/** What a single word can mean; how people spell it stands in {@code partner-words.properties}. */
enum Word {
  OPEN,
  CLOSED,
  BUSY,
  HOLIDAY,
  ORDERS,
  NOT,
  TILL,
  TOLD,
  TODAY,
  TOMORROW,
  DAY_AFTER_TOMORROW,
  HALF,
  ONE_AND_A_HALF,
  TWO_AND_A_HALF,
  MINUTES,
  HOURS,
  DAYS,
  MORNING,
  EVENING,
  OCLOCK,
  DATE,
  MONDAY,
  TUESDAY,
  WEDNESDAY,
  THURSDAY,
  FRIDAY,
  SATURDAY,
  SUNDAY,
  JANUARY,
  FEBRUARY,
  MARCH,
  APRIL,
  MAY,
  JUNE,
  JULY,
  AUGUST,
  SEPTEMBER,
  OCTOBER,
  NOVEMBER,
  DECEMBER,
  ONE,
  TWO,
  THREE,
  FOUR,
  FIVE,
  SIX,
  SEVEN,
  EIGHT,
  NINE,
  TEN;

  boolean isWithin(Word first, Word last) {
    return compareTo(first) >= 0 && compareTo(last) <= 0;
  }

  /** 1 for the first of a row of words. */
  int numberFrom(Word first) {
    return ordinal() - first.ordinal() + 1;
  }
}
