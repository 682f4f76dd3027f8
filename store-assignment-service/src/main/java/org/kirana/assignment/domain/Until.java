package org.kirana.assignment.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long a partner wants no orders. */
public sealed interface Until {

  /** When orders come again, if that is said at this moment; null: when the partner says so. */
  @Nullable Instant resolve(OpeningTimes times, Instant said);

  /** Until a moment. */
  record Moment(Instant instant) implements Until {

    @Override
    public Instant resolve(OpeningTimes times, Instant said) {
      return instant;
    }
  }

  /** Through this day in India: orders come again at the first opening after it. */
  record ThroughDay(LocalDate day) implements Until {

    @Override
    public @Nullable Instant resolve(OpeningTimes times, Instant said) {
      // Said of a day that is over, as by an old button, it ends at once.
      return day.isBefore(OpeningTimes.businessDay(said))
          ? said
          : times.firstOpeningAfter(day, said).orElse(null);
    }
  }

  /** Until the partner says otherwise. */
  record Told() implements Until {

    @Override
    public @Nullable Instant resolve(OpeningTimes times, Instant said) {
      return null;
    }
  }
}
