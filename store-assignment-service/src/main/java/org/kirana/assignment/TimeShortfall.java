package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.kirana.assignment.domain.MatchState;
import org.kirana.assignment.domain.OfferId;
import org.kirana.assignment.domain.OfferTerms;
import org.kirana.assignment.domain.ShortfallId;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.events.Timers;

/** Gives a partner who strikes lines, and then the shopper, the time that they need. */
@ApplicationScoped
public class TimeShortfall {

  private final Timers timers;
  private final OfferTerms terms;
  private final AssignmentSettings settings;

  TimeShortfall(Timers timers, OfferTerms terms, AssignmentSettings settings) {
    this.timers = timers;
    this.terms = terms;
    this.settings = settings;
  }

  /** An order that a store has does not run away. */
  void keepStriking(OrderMatch match, Instant now) {
    if (match.state() == MatchState.OFFERED) {
      moveDeadline(match, terms.deadlineWhileStriking(match.latestOffer(), match.rounds(), now));
    }
  }

  /** The shopper's time begins; answers until when it is worth asking them. */
  Instant waitForShopper(OrderMatch match, ShortfallId shortfall, Instant now) {
    Instant patience = now.plus(settings.agreeWithin());
    if (match.state() == MatchState.OFFERED) {
      moveDeadline(match, patience);
      return patience;
    }
    timers.schedule(RemindToCall.TIMER, shortfall.toString(), patience);
    return now.plus(settings.newOrderUsefulFor());
  }

  private void moveDeadline(OrderMatch match, Instant until) {
    match.moveDeadline(until);
    OfferId offer = new OfferId(match.orderId(), match.latestOffer().attempt());
    timers.schedule(LapseOffer.TIMER, offer.toString(), until);
  }
}
