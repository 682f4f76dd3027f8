package org.kirana.invoice.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar that a bill is dated by. */
public final class IndianTime {

  public static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

  private IndianTime() {}

  public static LocalDate dateOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }
}
