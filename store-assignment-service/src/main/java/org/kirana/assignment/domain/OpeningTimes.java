package org.kirana.assignment.domain;

import static org.kirana.assignment.domain.WeeklyHours.INDIA;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** When a store opens and closes: its weekly hours, except on its holidays. */
public record OpeningTimes(WeeklyHours weekly, Set<LocalDate> holidays) {

  private static final int DAYS_AHEAD = 400;

  /** A night's last customers are served after midnight, on what everybody still calls today. */
  private static final int NIGHT_ENDS_AT = 4;

  public OpeningTimes {
    holidays = Set.copyOf(holidays);
  }

  /** What a shopkeeper calls today. */
  public static LocalDate businessDay(Instant now) {
    return now.atZone(INDIA).minusHours(NIGHT_ENDS_AT).toLocalDate();
  }

  public boolean isOpenAt(Instant now) {
    return holidays.isEmpty() ? weekly.isOpenAt(now) : stretchAt(now).isPresent();
  }

  /** Whether only a holiday keeps the store closed. */
  boolean isOnHolidayAt(Instant now) {
    return !isOpenAt(now) && weekly.isOpenAt(now);
  }

  /** The moment itself if the store is open then, otherwise when it opens next. */
  public Optional<Instant> openAtOrAfter(Instant moment) {
    return isOpenAt(moment)
        ? Optional.of(moment)
        : firstOpeningAfter(day(moment).minusDays(1), moment);
  }

  /** The first opening on a later day than this one that also lies after the moment. */
  public Optional<Instant> firstOpeningAfter(LocalDate day, Instant moment) {
    return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
        .limit(DAYS_AHEAD)
        .flatMap(this::stretches)
        .map(Stretch::opens)
        .filter(moment::isBefore)
        .findFirst();
  }

  /** When a store that is open closes; empty if it never does. */
  public Optional<Instant> closesAfter(Instant now) {
    Instant closes = now;
    for (int stretches = 0; stretches < DAYS_AHEAD; stretches++) {
      Optional<Stretch> next = stretchAt(closes);
      if (next.isEmpty()) {
        return Optional.of(closes);
      }
      closes = next.get().closes();
    }
    return Optional.empty();
  }

  private Optional<Stretch> stretchAt(Instant now) {
    LocalDate today = day(now);
    return Stream.of(today, today.minusDays(1))
        .flatMap(this::stretches)
        .filter(each -> !now.isBefore(each.opens()) && now.isBefore(each.closes()))
        .max(Comparator.comparing(Stretch::closes));
  }

  /** What begins on a day, in its order. */
  private Stream<Stretch> stretches(LocalDate day) {
    if (holidays.contains(day)) {
      return Stream.empty();
    }
    return weekly.on(day.getDayOfWeek()).stream()
        .map(hours -> Stretch.of(day, hours))
        .sorted(Comparator.comparing(Stretch::opens));
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(INDIA).toLocalDate();
  }

  private record Stretch(Instant opens, Instant closes) {

    static Stretch of(LocalDate day, OpenHours hours) {
      ZonedDateTime midnight = day.atStartOfDay(INDIA);
      int closes = hours.closes() < hours.opens() ? hours.closes() + 24 * 60 : hours.closes();
      return new Stretch(
          midnight.plusMinutes(hours.opens()).toInstant(),
          midnight.plusMinutes(closes).toInstant());
    }
  }
}
