package org.kirana.assignment.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.CancellationOutcome;
import org.kirana.assignment.domain.HandOverOutcome;
import org.kirana.assignment.domain.OfferEnd;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.domain.StoreId;
import org.kirana.events.EventId;
import org.kirana.events.Rows;

/** The orders that were decided. An end of a match and the place it frees go together. */
@ApplicationScoped
public class Matches implements PanacheRepositoryBase<OrderMatch, UUID> {

  private final StoreSlots slots;
  private final Rows rows;

  Matches(StoreSlots slots, Rows rows) {
    this.slots = slots;
    this.rows = rows;
  }

  /** The order's match, locked: a tap, a timer and a cancellation may want it at the same time. */
  public @Nullable OrderMatch lock(OrderId order) {
    return rows.lock(OrderMatch.class, order.value()).orElse(null);
  }

  public CancellationOutcome cancel(OrderMatch match, EventId by, Instant at) {
    Optional<StoreId> holder = match.holder();
    CancellationOutcome outcome = match.cancel(by.value(), at);
    switch (outcome) {
      case CANCELLED, WITHDRAWN -> holder.ifPresent(slots::free);
      case NEVER_MATCHED, ALREADY_CANCELLED, ALREADY_HANDED_OVER -> {}
    }
    return outcome;
  }

  /** Ends the open offer of an order that goes on to somebody else. */
  public void endOffer(OrderMatch match, OfferEnd how, String by, Instant at) {
    match.holder().ifPresent(slots::free);
    match.endOffer(how, by, at);
  }

  public HandOverOutcome handOver(OrderMatch match, String by, Instant at) {
    HandOverOutcome outcome = match.handOver(by, at);
    if (outcome == HandOverOutcome.HANDED_OVER) {
      slots.free(match.winner());
    }
    return outcome;
  }
}
