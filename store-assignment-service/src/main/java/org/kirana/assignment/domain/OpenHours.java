package org.kirana.assignment.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One stretch of opening hours, in minutes of the day it begins on. One that closes at or before it
 * opens ends on the next day.
 */
record OpenHours(int opens, int closes) {

  private static final int DAY = 24 * 60;
  private static final Pattern TEXT = Pattern.compile("(\\d\\d):([0-5]\\d)-(\\d\\d):([0-5]\\d)");

  OpenHours {
    if (opens < 0 || opens >= DAY || closes < 0 || closes > DAY || opens == closes) {
      throw new IllegalArgumentException("hours are like 07:00-22:30 or 00:00-24:00");
    }
  }

  static OpenHours parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("hours are like 07:00-22:30 or 00:00-24:00");
    }
    return new OpenHours(
        minutes(matcher.group(1), matcher.group(2)), minutes(matcher.group(3), matcher.group(4)));
  }

  boolean coversOnItsDay(int minute) {
    return minute >= opens && (minute < closes || closes < opens);
  }

  boolean coversOnTheNextDay(int minute) {
    return closes < opens && minute < closes;
  }

  String text() {
    return String.format("%02d:%02d-%02d:%02d", opens / 60, opens % 60, closes / 60, closes % 60);
  }

  private static int minutes(String hours, String minutes) {
    return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
  }
}
