package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.kirana.assignment.domain.Offer;
import org.kirana.assignment.domain.OfferId;
import org.kirana.assignment.persistence.Matches;
import org.kirana.assignment.persistence.OrderMatch;

/** Follows an open offer: when it reached its partner, and when half of their time is over. */
@ApplicationScoped
public class FollowOffer {

  private final Matches matches;
  private final TimeOffer timeOffer;
  private final Clock clock;

  FollowOffer(Matches matches, TimeOffer timeOffer, Clock clock) {
    this.matches = matches;
    this.timeOffer = timeOffer;
    this.clock = clock;
  }

  /** WhatsApp sent it; the first report starts the partner's time. */
  public void sent(OfferId id, Instant reportedAt) {
    OrderMatch match = matches.lock(id.order());
    Offer offer = match == null ? null : match.openOffer(id).orElse(null);
    if (match != null && offer != null && offer.sentAt() == null) {
      Instant sentAt = within(offer.madeAt(), reportedAt, clock.instant());
      match.offerSent(sentAt);
      timeOffer.start(id, match.latestOffer(), match, sentAt);
    }
  }

  public void halfTime(OfferId id) {
    OrderMatch match = matches.lock(id.order());
    // Somebody who strikes lines, or waits for the shopper, has answered.
    if (match != null && !match.shortfalls().isOpen()) {
      match.openOffer(id).ifPresent(offer -> timeOffer.remind(id, offer, match));
    }
  }

  /** WhatsApp's clock is not ours: nothing is sent before it was offered, or in the future. */
  private static Instant within(Instant earliest, Instant reported, Instant latest) {
    Instant at = reported.isBefore(earliest) ? earliest : reported;
    return (at.isAfter(latest) ? latest : at).truncatedTo(ChronoUnit.MILLIS);
  }
}
