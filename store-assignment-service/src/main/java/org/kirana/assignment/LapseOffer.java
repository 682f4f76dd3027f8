package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.kirana.assignment.domain.Offer;
import org.kirana.assignment.domain.OfferEnd;
import org.kirana.assignment.domain.OfferId;
import org.kirana.assignment.domain.Shortfall.Stage;
import org.kirana.assignment.persistence.Matches;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.events.EventId;

/** Passes an order on when its partner does not answer in time, or cannot be asked at all. */
@ApplicationScoped
public class LapseOffer {

  /** The kind of timer that ends what nobody answers. */
  public static final String TIMER = "offer-lapse";

  private static final Logger LOG = Logger.getLogger(LapseOffer.class);

  private final Matches matches;
  private final OfferOrder offerOrder;
  private final TimeOffer timeOffer;
  private final Clock clock;

  LapseOffer(Matches matches, OfferOrder offerOrder, TimeOffer timeOffer, Clock clock) {
    this.matches = matches;
    this.offerOrder = offerOrder;
    this.timeOffer = timeOffer;
    this.clock = clock;
  }

  /** A timer whose offer was answered before does nothing; one that is early is set again. */
  public void due(OfferId id, Instant dueAt) {
    OrderMatch match = matches.lock(id.order());
    Offer offer = match == null ? null : match.openOffer(id).orElse(null);
    if (match != null && offer != null && timeOffer.isOver(id, offer, match, dueAt)) {
      OfferEnd how = match.shortfalls().isAt(Stage.ASKED) ? OfferEnd.NOT_AGREED : OfferEnd.LAPSED;
      timeOffer.tellThatItIsOver(id, offer, how);
      end(match, id, how, TIMER);
    }
  }

  /** WhatsApp gave the offer's message up. */
  public void undeliverable(OfferId id, EventId cause) {
    OrderMatch match = matches.lock(id.order());
    boolean waits = match != null && match.openOffer(id).isPresent();
    // Whoever strikes lines has the offer before them, whatever is reported of its message.
    if (match != null && waits && !match.shortfalls().isOpen()) {
      end(match, id, OfferEnd.UNDELIVERED, cause.value());
    }
  }

  private void end(OrderMatch match, OfferId id, OfferEnd how, String cause) {
    LOG.infof("offer ended orderId=%s attempt=%d end=%s", id.order(), id.attempt(), how);
    offerOrder.passOn(match, how, cause, clock.instant());
  }
}
