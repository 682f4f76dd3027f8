package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.kirana.assignment.domain.Offer;
import org.kirana.assignment.domain.Store;
import org.kirana.assignment.inbound.OrderPlaced;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.assignment.persistence.StoreDirectory;
import org.kirana.events.EventId;

/** Gives an order to the store whose partner says yes; it keeps the place that the offer held. */
@ApplicationScoped
public class AcceptOffer {

  private final StoreDirectory directory;
  private final AnnounceMatch announceMatch;
  private final Clock clock;

  AcceptOffer(StoreDirectory directory, AnnounceMatch announceMatch, Clock clock) {
    this.directory = directory;
    this.announceMatch = announceMatch;
    this.clock = clock;
  }

  /** The match is locked, and this is its open offer. */
  void accept(OrderMatch match, Offer offer, EventId cause) {
    Instant now = clock.instant();
    announceMatch.byTap(taken(match, cause, now), store(offer), offer.metres(), now);
  }

  /** As {@link #accept}, without what the shopper has just agreed to go without. */
  void acceptPart(OrderMatch match, Offer offer, EventId cause) {
    Instant now = clock.instant();
    match.agree(cause.value(), now);
    announceMatch.byAgreement(taken(match, cause, now), store(offer), offer.metres(), now);
  }

  /** The order as the store has it from now on. */
  private static OrderPlaced taken(OrderMatch match, EventId cause, Instant now) {
    OrderPlaced placed = match.order(OrderPlaced.class);
    match.accept(cause.value(), now);
    match.keep(placed.goods());
    return placed.without(match.shortfalls().gone());
  }

  private Store store(Offer offer) {
    return directory.store(offer.store());
  }
}
