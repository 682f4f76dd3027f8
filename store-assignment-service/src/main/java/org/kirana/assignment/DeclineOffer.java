package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.kirana.assignment.domain.OfferEnd;
import org.kirana.assignment.domain.OfferId;
import org.kirana.assignment.domain.Partner;
import org.kirana.assignment.outbound.WhyNotMessage;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.events.Announcer;
import org.kirana.events.EventId;

/** Asks the next store at once when a partner cannot take an order, and the partner for the why. */
@ApplicationScoped
public class DeclineOffer {

  private static final Logger LOG = Logger.getLogger(DeclineOffer.class);

  private final OfferOrder offerOrder;
  private final Announcer announcer;
  private final Clock clock;

  DeclineOffer(OfferOrder offerOrder, Announcer announcer, Clock clock) {
    this.offerOrder = offerOrder;
    this.announcer = announcer;
    this.clock = clock;
  }

  /** The match is locked, and this is its open offer. */
  void decline(OrderMatch match, OfferId offer, Partner partner, EventId cause) {
    Instant now = clock.instant();
    announcer.announce(WhyNotMessage.of(offer, partner, now), "why-not");
    LOG.infof("offer declined orderId=%s attempt=%d", offer.order(), offer.attempt());
    offerOrder.passOn(match, OfferEnd.DECLINED, cause.value(), now);
  }
}
