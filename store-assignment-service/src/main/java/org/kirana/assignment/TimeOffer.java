package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.kirana.assignment.domain.Offer;
import org.kirana.assignment.domain.OfferEnd;
import org.kirana.assignment.domain.OfferId;
import org.kirana.assignment.domain.OfferTerms;
import org.kirana.assignment.outbound.OfferNotice;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.assignment.persistence.StoreDirectory;
import org.kirana.events.Announcer;
import org.kirana.events.Timers;

/** Keeps an offer's time, and tells its partner how it runs. */
@ApplicationScoped
public class TimeOffer {

  /** The kind of timer that reminds a partner at half time. */
  public static final String REMINDER = "offer-reminder";

  private final Timers timers;
  private final OfferTerms terms;
  private final StoreDirectory directory;
  private final Announcer announcer;

  TimeOffer(Timers timers, OfferTerms terms, StoreDirectory directory, Announcer announcer) {
    this.timers = timers;
    this.terms = terms;
    this.directory = directory;
    this.announcer = announcer;
  }

  /** The partner's time for an answer begins. */
  void start(OfferId id, Offer offer, OrderMatch match, Instant sentAt) {
    Instant deadline = terms.deadline(offer, match.rounds());
    timers.schedule(LapseOffer.TIMER, id.toString(), deadline);
    Instant reminder = terms.reminderAt(sentAt);
    if (reminder.isBefore(deadline)) {
      timers.schedule(REMINDER, id.toString(), reminder);
    }
  }

  /** The row has the last word: a timer that was overtaken by a later deadline is set to it. */
  boolean isOver(OfferId id, Offer offer, OrderMatch match, Instant dueAt) {
    Instant deadline = terms.deadline(offer, match.rounds());
    boolean over = !dueAt.isBefore(deadline);
    if (!over) {
      timers.schedule(LapseOffer.TIMER, id.toString(), deadline);
    }
    return over;
  }

  void remind(OfferId id, Offer offer, OrderMatch match) {
    OfferNotice notice = new OfferNotice(id, directory.partnerOf(offer.store()));
    announcer.announce(notice.reminder(terms.deadline(offer, match.rounds())));
  }

  void tellThatItIsOver(OfferId id, Offer offer, OfferEnd how) {
    OfferNotice notice = new OfferNotice(id, directory.partnerOf(offer.store()));
    Instant until = terms.passedOnUntil(offer);
    announcer.announce(
        how == OfferEnd.NOT_AGREED ? notice.notAgreed(until) : notice.passedOn(until), "passed-on");
  }
}
