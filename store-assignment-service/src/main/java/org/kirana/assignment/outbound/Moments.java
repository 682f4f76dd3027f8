package org.kirana.assignment.outbound;

import static org.kirana.assignment.domain.WeeklyHours.INDIA;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

/** Days and times as people in India say them: "3:30 pm", "Sat, 26 Dec, 7:00 am". */
record Moments(String language, Instant now) {

  /** Only the time if it is today. */
  String moment(Instant moment) {
    return day(moment).equals(day(now))
        ? format("hmm", moment)
        : format("EEEdMMM", moment) + ", " + format("hmm", moment);
  }

  String day(LocalDate day) {
    return format("EEEdMMM", day.atStartOfDay(INDIA).toInstant());
  }

  String shortDay(LocalDate day) {
    return format("dMMM", day.atStartOfDay(INDIA).toInstant());
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(INDIA).toLocalDate();
  }

  private String format(String parts, Instant moment) {
    ULocale locale = ULocale.forLanguageTag(language + "-IN-u-nu-latn");
    String pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(parts);
    DateFormat format = new SimpleDateFormat(pattern, locale);
    format.setTimeZone(TimeZone.getTimeZone(INDIA.getId()));
    // Old phones show a box for the narrow space that some languages have before "pm".
    return format.format(Date.from(moment)).replace('\u202f', ' ');
  }
}
