package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.kirana.assignment.domain.Decision;
import org.kirana.assignment.inbound.OrderPlaced;
import org.kirana.assignment.outbound.StoreNotMatched;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.events.Announcer;

/** Tells everybody concerned what was decided about an order. */
@ApplicationScoped
public class AnnounceDecision {

  private static final Logger LOG = Logger.getLogger(AnnounceDecision.class);

  private final AnnounceMatch announceMatch;
  private final AnnounceOffer announceOffer;
  private final Announcer announcer;

  AnnounceDecision(AnnounceMatch announceMatch, AnnounceOffer announceOffer, Announcer announcer) {
    this.announceMatch = announceMatch;
    this.announceOffer = announceOffer;
    this.announcer = announcer;
  }

  void announce(OrderPlaced order, Decision decision, OrderMatch match, Instant now) {
    switch (decision) {
      case Decision.Matched matched -> announceMatch.automatic(order, matched, now);
      case Decision.Offered offered -> announceOffer.announce(order, offered, match, now);
      case Decision.NotMatched not -> {
        announcer.announce(
            new StoreNotMatched(
                order.orderId(), order.contactId(), order.language(), not.reason(), now));
        LOG.infof("store not matched orderId=%s reason=%s", order.orderId(), not.reason());
      }
    }
  }
}
