package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.kirana.assignment.domain.Decision;
import org.kirana.assignment.domain.OfferEnd;
import org.kirana.assignment.inbound.OrderPlaced;
import org.kirana.assignment.persistence.OrderMatch;

/** Passes an order whose offer ended on to the next store, one at a time, until nobody is left. */
@ApplicationScoped
public class OfferOrder {

  private final NextStore nextStore;
  private final AnnounceDecision announceDecision;

  OfferOrder(NextStore nextStore, AnnounceDecision announceDecision) {
    this.nextStore = nextStore;
    this.announceDecision = announceDecision;
  }

  /** The match is locked, and its offer is open. */
  void passOn(OrderMatch match, OfferEnd how, String cause, Instant now) {
    OrderPlaced order = match.order(OrderPlaced.class);
    Decision decision =
        nextStore.after(match, order.destination(), new NextStore.End(how, cause, now));
    if (decision instanceof Decision.Matched) {
      match.keep(order.goods());
    }
    announceDecision.announce(order, decision, match, now);
  }
}
