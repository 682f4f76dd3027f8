package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.domain.Partner;
import org.kirana.assignment.inbound.PartnerMessageReceived;
import org.kirana.assignment.outbound.PartnerPhrase;
import org.kirana.assignment.outbound.Reply;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.assignment.persistence.PartnerOrders;
import org.kirana.events.Announcer;
import org.kirana.events.EventId;

/** Does what a partner says, and helps where that is not understood. */
@ApplicationScoped
public class AnswerPartner {

  private final PartnerOrders orders;
  private final HandOver handOver;
  private final Announcer announcer;
  private final Clock clock;

  AnswerPartner(PartnerOrders orders, HandOver handOver, Announcer announcer, Clock clock) {
    this.orders = orders;
    this.handOver = handOver;
    this.announcer = announcer;
    this.clock = clock;
  }

  public void answer(EventId cause, PartnerMessageReceived message) {
    Partner partner = orders.partner(message.contactId());
    Reply reply = new Reply(cause, clock.instant());
    OrderId order = message.handedOver();
    OrderMatch match = order == null ? null : orders.lock(order, partner);
    if (match == null) {
      announcer.announce(reply.help(partner));
    } else if (!match.wasClosedBy(cause.value())) {
      PartnerPhrase phrase =
          switch (handOver.byPartner(match, cause.value())) {
            case HANDED_OVER -> PartnerPhrase.HANDED_OVER;
            case ALREADY_HANDED_OVER -> PartnerPhrase.ALREADY_HANDED_OVER;
            case ALREADY_CANCELLED -> PartnerPhrase.ALREADY_CANCELLED;
            case NEVER_MATCHED -> PartnerPhrase.HELP;
          };
      announcer.announce(reply.toPartner(partner, phrase, match.orderId()));
    }
  }
}
