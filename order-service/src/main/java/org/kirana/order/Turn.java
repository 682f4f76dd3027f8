package org.kirana.order;

import java.time.Instant;
import org.kirana.events.EventId;
import org.kirana.order.domain.Language;
import org.kirana.order.domain.OfferId;
import org.kirana.order.domain.OrderId;
import org.kirana.order.domain.ShopperMessage;
import org.kirana.order.persistence.Conversation;

/**
 * The shopper's turn in a conversation.
 *
 * @param cause the event that brought the message; ids of what follows derive from it
 */
record Turn(EventId cause, ShopperMessage message, Conversation conversation) {

  /** Whether this shopper was never welcomed before. */
  boolean isFirst() {
    return !conversation.knowsNotice();
  }

  Instant at() {
    return message.at();
  }

  Language language() {
    return conversation.language();
  }

  /** The order that this message becomes if it brings a basket. */
  OrderId orderId() {
    return new OrderId(cause.deriveUuid("order"));
  }

  /** The offer that answers this message if the shopper has to agree first. */
  OfferId offerId() {
    return new OfferId(cause.deriveUuid("offer"));
  }
}
