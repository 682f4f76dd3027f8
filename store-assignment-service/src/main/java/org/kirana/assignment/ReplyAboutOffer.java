package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.kirana.assignment.domain.Offer;
import org.kirana.assignment.domain.Partner;
import org.kirana.assignment.outbound.PartnerPhrase;
import org.kirana.assignment.outbound.Reply;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.events.Announcer;
import org.kirana.events.EventId;

/** Answers politely where a tap about an offer changes nothing. */
@ApplicationScoped
public class ReplyAboutOffer {

  private final Announcer announcer;
  private final Clock clock;

  ReplyAboutOffer(Announcer announcer, Clock clock) {
    this.announcer = announcer;
    this.clock = clock;
  }

  void help(EventId cause, Partner partner) {
    announcer.announce(new Reply(cause, clock.instant()).help(partner));
  }

  void thanks(EventId cause, Partner partner, OrderMatch match) {
    say(cause, partner, PartnerPhrase.REASON_NOTED, match);
  }

  void tooLate(EventId cause, Partner partner, OrderMatch match, Offer offer) {
    Offer.Ending ending = offer.ending();
    PartnerPhrase phrase =
        switch (ending == null ? null : ending.how()) {
          case null -> throw new IllegalStateException("the offer is open");
          case ACCEPTED -> whatBecameOf(match);
          case DECLINED, LAPSED, UNDELIVERED -> PartnerPhrase.OFFER_PASSED_ON;
          case WITHDRAWN -> PartnerPhrase.ALREADY_CANCELLED;
        };
    say(cause, partner, phrase, match);
  }

  private static PartnerPhrase whatBecameOf(OrderMatch match) {
    return switch (match.state()) {
      case OFFERED, MATCHED, NOT_MATCHED -> PartnerPhrase.ALREADY_ACCEPTED;
      case CANCELLED -> PartnerPhrase.ALREADY_CANCELLED;
      case HANDED_OVER -> PartnerPhrase.ALREADY_HANDED_OVER;
    };
  }

  private void say(EventId cause, Partner partner, PartnerPhrase phrase, OrderMatch match) {
    announcer.announce(
        new Reply(cause, clock.instant()).toPartner(partner, phrase, match.orderId()));
  }
}
