package org.kirana.assignment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A store's FSSAI licence or registration, without which it may not sell food. */
public record FoodLicence(String number, LocalDate validUntil) {

  private static final Pattern FOURTEEN_DIGITS = Pattern.compile("\\d{14}");

  public FoodLicence {
    if (!FOURTEEN_DIGITS.matcher(number).matches()) {
      throw new IllegalArgumentException("fssaiNumber has 14 digits");
    }
  }

  /** Valid until the end of its last day in India. */
  boolean isValidAt(Instant now) {
    return !now.atZone(WeeklyHours.INDIA).toLocalDate().isAfter(validUntil);
  }
}
