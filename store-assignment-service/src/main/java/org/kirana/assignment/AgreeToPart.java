package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.assignment.inbound.PartAgreed;
import org.kirana.assignment.outbound.ShopperPhrase;
import org.kirana.assignment.persistence.Matches;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.events.EventId;

/** Goes by a shopper's word that they want the order without what is missing. */
@ApplicationScoped
public class AgreeToPart {

  private final Matches matches;
  private final AcceptOffer acceptOffer;
  private final ReduceOrder reduceOrder;
  private final ReplyToShopper reply;

  AgreeToPart(
      Matches matches, AcceptOffer acceptOffer, ReduceOrder reduceOrder, ReplyToShopper reply) {
    this.matches = matches;
    this.acceptOffer = acceptOffer;
    this.reduceOrder = reduceOrder;
    this.reply = reply;
  }

  public void agree(EventId cause, PartAgreed agreed) {
    OrderMatch match = matches.lock(agreed.orderId());
    if (match == null) {
      // The order's own event comes before it on the same partition.
      throw new IllegalStateException("agreement to an order that was never placed");
    }
    switch (match.judgeAgreement(agreed.shortfall())) {
      case PART_ACCEPTED -> acceptOffer.acceptPart(match, match.latestOffer(), cause);
      case REDUCED -> reduceOrder.reduce(match, agreed.shortfall(), cause);
      case ALREADY_AGREED -> {}
      case ALREADY_CANCELLED ->
          reply.say(cause, agreed.shopper(), ShopperPhrase.ALREADY_CANCELLED, match);
      case TOO_LATE -> reply.say(cause, agreed.shopper(), ShopperPhrase.PART_TOO_LATE, match);
    }
  }
}
