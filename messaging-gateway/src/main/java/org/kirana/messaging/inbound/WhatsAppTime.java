package org.kirana.messaging.inbound;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Reads WhatsApp's timestamps: seconds as text, sometimes milliseconds, sometimes missing. */
final class WhatsAppTime {

  private static final BigDecimal FIRST_IN_MILLIS = BigDecimal.valueOf(100_000_000_000L);
  private static final BigDecimal LAST_IN_MILLIS = BigDecimal.valueOf(9_999_999_999_999L);
  private static final Duration CLOCKS_DIFFER_BY = Duration.ofMinutes(5);

  private WhatsAppTime() {}

  /** What cannot be read, or lies in the future, happened now. */
  static Instant read(Part part, Instant now) {
    return part.number("timestamp")
        .flatMap(WhatsAppTime::instant)
        .filter(time -> time.isBefore(now.plus(CLOCKS_DIFFER_BY)))
        .orElse(now);
  }

  private static Optional<Instant> instant(BigDecimal number) {
    if (number.signum() <= 0 || number.compareTo(LAST_IN_MILLIS) > 0) {
      return Optional.empty();
    }
    return Optional.of(
        number.compareTo(FIRST_IN_MILLIS) < 0
            ? Instant.ofEpochSecond(number.longValue())
            : Instant.ofEpochMilli(number.longValue()));
  }
}
