package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.MissingChoice;
import org.kirana.assignment.domain.Partner;
import org.kirana.assignment.outbound.PartnerPhrase;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.assignment.persistence.PartnerOrders;
import org.kirana.events.EventId;

/** Does what a partner taps about missing goods, as long as the order is with their store. */
@ApplicationScoped
public class AnswerMissing {

  private final PartnerOrders orders;
  private final StrikeLines strikeLines;
  private final ReplyToPartner reply;

  AnswerMissing(PartnerOrders orders, StrikeLines strikeLines, ReplyToPartner reply) {
    this.orders = orders;
    this.strikeLines = strikeLines;
    this.reply = reply;
  }

  public void answer(EventId cause, ContactId contact, MissingChoice choice) {
    Partner partner = orders.partner(contact);
    OrderMatch match = orders.lockAsked(choice.order(), partner);
    if (match == null) {
      reply.help(cause, partner);
    } else if (!match.shortfalls().wasHeard(cause.value())) {
      tooLate(match, partner, choice)
          .ifPresentOrElse(
              phrase -> reply.say(cause, partner, phrase, match),
              () -> strikeLines.heed(new StrikeLines.Tap(cause, partner, match), choice));
    }
  }

  private Optional<PartnerPhrase> tooLate(OrderMatch match, Partner partner, MissingChoice choice) {
    return switch (match.state()) {
      case CANCELLED -> Optional.of(PartnerPhrase.ALREADY_CANCELLED);
      case NOT_MATCHED -> Optional.of(PartnerPhrase.OFFER_PASSED_ON);
      case HANDED_OVER ->
          Optional.of(
              orders.isWith(match, partner)
                  ? PartnerPhrase.ALREADY_HANDED_OVER
                  : PartnerPhrase.OFFER_PASSED_ON);
      case OFFERED, MATCHED ->
          orders.isWith(match, partner) && !isOfAnEndedOffer(match, choice)
              ? Optional.empty()
              : Optional.of(PartnerPhrase.OFFER_PASSED_ON);
    };
  }

  /** Another store of the same partner may have had its turn before. */
  private static boolean isOfAnEndedOffer(OrderMatch match, MissingChoice choice) {
    return choice instanceof MissingChoice.OfAnOffer of
        && match
            .offer(of.offer().attempt())
            .filter(offer -> match.store().equals(Optional.of(offer.store())))
            .isEmpty();
  }
}
