package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.kirana.assignment.domain.Offer;
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
    match.accept(cause.value(), now);
    announceMatch.byTap(
        match.order(OrderPlaced.class), directory.store(offer.store()), offer.metres(), now);
  }
}
