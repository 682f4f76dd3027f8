package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.kirana.assignment.domain.Decision;
import org.kirana.assignment.domain.Offer;
import org.kirana.assignment.domain.OfferId;
import org.kirana.assignment.domain.OfferTerms;
import org.kirana.assignment.inbound.OrderPlaced;
import org.kirana.assignment.outbound.OfferMessage;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.events.Announcer;
import org.kirana.events.Timers;

/**
 * Asks a partner to take an order, and sees to it that the question does not stay open for ever.
 */
@ApplicationScoped
public class AnnounceOffer {

  private static final Logger LOG = Logger.getLogger(AnnounceOffer.class);

  private final Announcer announcer;
  private final Timers timers;
  private final OfferTerms terms;

  AnnounceOffer(Announcer announcer, Timers timers, OfferTerms terms) {
    this.announcer = announcer;
    this.timers = timers;
    this.terms = terms;
  }

  void announce(OrderPlaced order, Decision.Offered offered, OrderMatch match, Instant now) {
    Offer offer = match.latestOffer();
    OfferId id = new OfferId(order.orderId(), offer.attempt());
    Instant deadline = terms.deadline(offer, match.rounds());
    OfferMessage message =
        new OfferMessage(
            id,
            order.matchedWith(offered.store(), offered.distanceMetres(), now),
            offered.store().partner());
    announcer.announce(message.making(order.note(), deadline), id.messageId());
    timers.schedule(LapseOffer.TIMER, id.toString(), deadline);
    LOG.infof(
        "order offered orderId=%s storeId=%s attempt=%d",
        order.orderId(), offer.store(), offer.attempt());
  }
}
