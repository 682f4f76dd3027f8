package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.DeclineReason;
import org.kirana.assignment.domain.Offer;
import org.kirana.assignment.domain.OfferChoice;
import org.kirana.assignment.domain.Partner;
import org.kirana.assignment.domain.Shortfall.Stage;
import org.kirana.assignment.outbound.PartnerPhrase;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.assignment.persistence.PartnerOrders;
import org.kirana.events.EventId;

/** Does what a partner taps about an offer; what comes too late or again changes nothing. */
@ApplicationScoped
public class AnswerOffer {

  private final PartnerOrders orders;
  private final AcceptOffer acceptOffer;
  private final DeclineOffer declineOffer;
  private final ReplyToPartner reply;

  AnswerOffer(
      PartnerOrders orders,
      AcceptOffer acceptOffer,
      DeclineOffer declineOffer,
      ReplyToPartner reply) {
    this.orders = orders;
    this.acceptOffer = acceptOffer;
    this.declineOffer = declineOffer;
    this.reply = reply;
  }

  public void answer(EventId cause, ContactId contact, OfferChoice choice) {
    Partner partner = orders.partner(contact);
    OrderMatch match = orders.lock(choice.offer(), partner);
    Offer offer = match == null ? null : match.offer(choice.offer().attempt()).orElse(null);
    if (match == null || offer == null) {
      reply.help(cause, partner);
    } else if (!offer.wasEndedBy(cause.value())) {
      Tap tap = new Tap(cause, partner, match, offer);
      switch (choice) {
        case OfferChoice.Accept _ -> accept(tap);
        case OfferChoice.Decline decline -> decline(tap, decline);
        case OfferChoice.Because because -> keepReason(tap, because, because.reason());
      }
    }
  }

  private void accept(Tap tap) {
    if (tap.isOpen() && tap.match().shortfalls().isAt(Stage.ASKED)) {
      reply.say(tap.cause(), tap.partner(), PartnerPhrase.WAITING_FOR_SHOPPER, tap.match());
    } else if (tap.isOpen()) {
      acceptOffer.accept(tap.match(), tap.offer(), tap.cause());
    } else {
      reply.tooLate(tap.cause(), tap.partner(), tap.match(), tap.offer());
    }
  }

  private void decline(Tap tap, OfferChoice.Decline decline) {
    if (tap.isOpen()) {
      declineOffer.decline(tap.match(), decline.offer(), tap.partner(), tap.cause());
    } else {
      reply.tooLate(tap.cause(), tap.partner(), tap.match(), tap.offer());
    }
  }

  private void keepReason(Tap tap, OfferChoice.Because because, DeclineReason reason) {
    tap.match().declinedBecause(because.offer(), reason);
    reply.thanks(tap.cause(), tap.partner(), tap.match());
  }

  private record Tap(EventId cause, Partner partner, OrderMatch match, Offer offer) {

    boolean isOpen() {
      return offer.ending() == null;
    }
  }
}
