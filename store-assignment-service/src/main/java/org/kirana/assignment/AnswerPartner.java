package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.domain.Partner;
import org.kirana.assignment.domain.StoreId;
import org.kirana.assignment.inbound.PartnerMessageReceived;
import org.kirana.assignment.outbound.PartnerPhrase;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.assignment.persistence.PartnerOrders;
import org.kirana.events.EventId;

/** Does what a partner says of an order that they have, and helps where that is not understood. */
@ApplicationScoped
public class AnswerPartner {

  private final PartnerOrders orders;
  private final HandOver handOver;
  private final PackOrder packOrder;
  private final ReplyToPartner reply;

  AnswerPartner(
      PartnerOrders orders, HandOver handOver, PackOrder packOrder, ReplyToPartner reply) {
    this.orders = orders;
    this.handOver = handOver;
    this.packOrder = packOrder;
    this.reply = reply;
  }

  public void answer(EventId cause, PartnerMessageReceived message) {
    Partner partner = orders.partner(message.contactId());
    OrderMatch handedOver = lock(message.handedOver(), partner);
    OrderMatch packed = lock(message.packed(), partner);
    if (handedOver != null) {
      handOver(cause, partner, handedOver);
    } else if (packed != null) {
      pack(cause, partner, packed);
    } else {
      reply.help(cause, partner);
    }
  }

  /** The store whose place the message will probably free. */
  public Optional<StoreId> frees(PartnerMessageReceived message) {
    return message.handedOver() == null
        ? Optional.empty()
        : orders.onlyStoreOf(message.contactId());
  }

  private @Nullable OrderMatch lock(@Nullable OrderId order, Partner partner) {
    return order == null ? null : orders.lock(order, partner);
  }

  private void handOver(EventId cause, Partner partner, OrderMatch match) {
    if (!match.wasClosedBy(cause.value())) {
      PartnerPhrase phrase =
          switch (handOver.byPartner(match, cause.value())) {
            case HANDED_OVER -> PartnerPhrase.HANDED_OVER;
            case ALREADY_HANDED_OVER -> PartnerPhrase.ALREADY_HANDED_OVER;
            case ALREADY_CANCELLED -> PartnerPhrase.ALREADY_CANCELLED;
            case NEVER_MATCHED -> PartnerPhrase.HELP;
          };
      reply.say(cause, partner, phrase, match);
    }
  }

  private void pack(EventId cause, Partner partner, OrderMatch match) {
    if (!match.wasPackedBy(cause.value())) {
      PartnerPhrase phrase =
          switch (packOrder.pack(match, cause)) {
            case PACKED -> PartnerPhrase.PACKED;
            case ALREADY_PACKED -> PartnerPhrase.ALREADY_PACKED;
            case ALREADY_HANDED_OVER -> PartnerPhrase.ALREADY_HANDED_OVER;
            case ALREADY_CANCELLED -> PartnerPhrase.ALREADY_CANCELLED;
            case NEVER_MATCHED -> PartnerPhrase.HELP;
          };
      reply.say(cause, partner, phrase, match);
    }
  }
}
