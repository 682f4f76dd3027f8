package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.kirana.assignment.domain.Goods;
import org.kirana.assignment.domain.Offer;
import org.kirana.assignment.domain.Partner;
import org.kirana.assignment.domain.ShortfallId;
import org.kirana.assignment.domain.Shortfalls;
import org.kirana.assignment.outbound.MissingMenu;
import org.kirana.assignment.outbound.PartnerPhrase;
import org.kirana.assignment.outbound.Reply;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.events.Announcer;
import org.kirana.events.EventId;

/** Answers what partners tap, politely too where it changes nothing. */
@ApplicationScoped
public class ReplyToPartner {

  private final Announcer announcer;
  private final Clock clock;

  ReplyToPartner(Announcer announcer, Clock clock) {
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
          case DECLINED, LAPSED, UNDELIVERED, NOT_AGREED -> PartnerPhrase.OFFER_PASSED_ON;
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

  /** The lines of an order from which the partner strikes some, and what is struck so far. */
  void showLines(EventId cause, Partner partner, OrderMatch match, Goods goods, int page) {
    Shortfalls shortfalls = match.shortfalls();
    ShortfallId id = new ShortfallId(match.orderId(), shortfalls.all().size());
    announcer.announce(
        new Reply(cause, clock.instant())
            .toPartner(partner, new MissingMenu(id, goods, shortfalls, page)));
  }

  void say(EventId cause, Partner partner, PartnerPhrase phrase, OrderMatch match) {
    announcer.announce(
        new Reply(cause, clock.instant()).toPartner(partner, phrase, match.orderId()));
  }
}
