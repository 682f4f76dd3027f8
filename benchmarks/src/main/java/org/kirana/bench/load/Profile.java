package org.kirana.bench.load;

import java.time.Duration;
import java.util.Locale;

/** How orders are spread over a run. */
public enum Profile {
  CONSTANT,
  POISSON,
  /** A first day in miniature: 23,000 messages, half of them a greeting, half of them a basket. */
  LAUNCH_DAY;

  /** Shoppers' messages on that day. */
  static final int LAUNCH_DAY_MESSAGES = 23_000;

  private static final long SEED = 20_261_121;

  public static Profile named(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * When baskets are sent.
   *
   * @param perSecond of no account on launch day, whose number of messages is given
   */
  public Timetable timetable(double perSecond, Duration length) {
    return switch (this) {
      case CONSTANT -> Timetable.constant(perSecond, length);
      case POISSON -> Timetable.poisson(perSecond, length, SEED);
      case LAUNCH_DAY -> Timetable.launchDay(LAUNCH_DAY_MESSAGES / 2, length, SEED);
    };
  }

  /** Each basket has a greeting before it. */
  public boolean greets() {
    return this == LAUNCH_DAY;
  }
}
