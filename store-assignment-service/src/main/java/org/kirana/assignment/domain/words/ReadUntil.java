package org.kirana.assignment.domain.words;

import static org.kirana.assignment.domain.WeeklyHours.INDIA;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.kirana.assignment.domain.OpeningTimes;
import org.kirana.assignment.domain.Until;

/** Reads how long a partner wants no orders. */
record ReadUntil(Sentence sentence, Instant said) {

  private static final Duration LONGEST = Duration.ofDays(2);
  private static final int MOST_DAYS = 60;

  /**
   * Empty if nothing is said about it.
   *
   * @throws DateTimeException if it cannot be read, or has passed
   */
  Optional<Until> until() {
    if (sentence.has(Word.TOLD)) {
      return Optional.of(new Until.Told());
    }
    Optional<Until> until = duration().or(this::days).or(this::clock).or(this::throughDay);
    if (until.isEmpty() && sentence.has(Word.TILL)) {
      throw new DateTimeException("until when?");
    }
    return until;
  }

  /** The day that is named, if one is. */
  Optional<LocalDate> day() {
    return new ReadDay(sentence, today()).day();
  }

  Optional<Until> clock() {
    if (day().isPresent() && !sentence.has(Word.TODAY)) {
      return Optional.empty();
    }
    return new ReadClock(sentence, india().toLocalDateTime())
        .next()
        .map(time -> new Until.Moment(time.atZone(INDIA).toInstant()));
  }

  Optional<Until> duration() {
    return ReadDuration.of(sentence).map(this::moment);
  }

  Until moment(Duration duration) {
    if (duration.compareTo(LONGEST) > 0) {
      throw new DateTimeException("too many hours");
    }
    return new Until.Moment(said.plus(duration));
  }

  LocalDate today() {
    return OpeningTimes.businessDay(said);
  }

  private Optional<Until> days() {
    int days = ReadDuration.days(sentence);
    if (days > MOST_DAYS) {
      throw new DateTimeException("too many days");
    }
    return days == 0 ? Optional.empty() : Optional.of(through(today().plusDays(days - 1L)));
  }

  private Optional<Until> throughDay() {
    return day().map(ReadUntil::through);
  }

  private static Until through(LocalDate day) {
    return new Until.ThroughDay(day);
  }

  private ZonedDateTime india() {
    return said.atZone(INDIA);
  }
}
