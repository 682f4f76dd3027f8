package org.kirana.assignment.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A store in the directory: its record, its standing, what its partner last said, and which change
 * of the directory they are from.
 */
public record Listing(Store store, Standing standing, @Nullable Notice notice, long change) {

  /** A store whose partner has said nothing yet. */
  public Listing(Store store, Standing standing, long change) {
    this(store, standing, null, change);
  }

  /** What keeps the store from being asked at this moment, apart from its capacity. */
  public Optional<Filter> droppedBy(Instant now) {
    if (standing == Standing.RETIRED) {
      return Optional.of(Filter.RETIRED);
    }
    if (!store.identity().foodLicence().isValidAt(now)) {
      return Optional.of(Filter.FOOD_LICENCE_EXPIRED);
    }
    if (standing == Standing.PAUSED) {
      return Optional.of(Filter.PAUSED);
    }
    Optional<Filter> said = saidAt(now);
    return store.times().isOpenAt(now)
        ? said
        : said.filter(filter -> filter != Filter.BUSY).or(() -> Optional.of(closed(now)));
  }

  /** As {@link #droppedBy(Instant)}, for an order that is wanted there. */
  Optional<Filter> droppedBy(Destination wanted, Instant now) {
    Optional<Filter> dropped = droppedBy(now);
    boolean mayGo = store.identity().tax().maySupplyInto(wanted.stateCode());
    return mayGo || dropped.filter(by -> by.compareTo(Filter.ACROSS_BORDER) < 0).isPresent()
        ? dropped
        : Optional.of(Filter.ACROSS_BORDER);
  }

  /** When its hours and its partner let orders come again; empty if the partner has to say so. */
  public Optional<Instant> ordersAgainAfter(Instant now) {
    Instant until = saidAt(now).isEmpty() || notice == null ? now : notice.until();
    return Optional.ofNullable(until).flatMap(store.times()::openAtOrAfter);
  }

  private Optional<Filter> saidAt(Instant now) {
    return notice == null ? Optional.empty() : notice.droppedBy(now);
  }

  private Filter closed(Instant now) {
    return store.times().isOnHolidayAt(now) ? Filter.HOLIDAY : Filter.CLOSED;
  }

  public boolean serves(Destination wanted) {
    return store.area().serves(wanted);
  }
}
