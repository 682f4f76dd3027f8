package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The time by which prices and rates become valid: a day begins when it begins in India. */
@ApplicationScoped
class IndianTime {

  private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

  /** Further away, a day is a slip of the pen. */
  static final int YEARS_AHEAD = 2;

  private final Clock clock;

  IndianTime(Clock clock) {
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), INDIA);
  }

  boolean isTooFarAway(LocalDate day) {
    return day.isAfter(today().plusYears(YEARS_AHEAD));
  }

  /** Milliseconds survive the database unchanged. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
