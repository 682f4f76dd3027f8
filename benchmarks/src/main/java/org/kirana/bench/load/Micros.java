package org.kirana.bench.load;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as microseconds since 1970. */
public final class Micros {

  private Micros() {}

  public static long of(Instant moment) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
  }

  public static long in(Duration length) {
    return length.toNanos() / 1000;
  }

  public static long now() {
    return of(Instant.now());
  }
}
