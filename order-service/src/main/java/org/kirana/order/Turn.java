package org.kirana.order;

import org.kirana.events.EventId;
import org.kirana.order.domain.OrderId;
import org.kirana.order.domain.ShopperMessage;
import org.kirana.order.persistence.Conversation;

/**
 * The shopper's turn in a conversation.
 *
 * @param cause the event that brought the message; ids of what follows derive from it
 * @param isFirst whether we never heard from this shopper before
 */
record Turn(EventId cause, ShopperMessage message, Conversation conversation, boolean isFirst) {

  /** The order that this message becomes if it brings a cart. */
  OrderId orderId() {
    return new OrderId(cause.deriveUuid("order"));
  }
}
