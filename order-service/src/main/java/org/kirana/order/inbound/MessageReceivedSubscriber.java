package org.kirana.order.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;
import org.kirana.order.HoldConversation;
import org.kirana.order.persistence.Conversation;
import org.kirana.order.persistence.HeardMessage;
import org.kirana.order.persistence.Order;
import org.kirana.order.persistence.PricedProduct;
import org.kirana.order.persistence.UsedLink;

/** Hears shoppers. */
@ApplicationScoped
class MessageReceivedSubscriber implements Subscriber<MessageReceived> {

  private final HoldConversation holdConversation;

  MessageReceivedSubscriber(HoldConversation holdConversation) {
    this.holdConversation = holdConversation;
  }

  @Override
  public Class<MessageReceived> hears() {
    return MessageReceived.class;
  }

  @Override
  public void preload(Event<MessageReceived> event, Preload preload) {
    preload.row(Conversation.class, event.data().contactId().value());
    preload.row(HeardMessage.class, event.data().messageId());
    ReceivedCheckout checkout = event.data().checkout();
    if (checkout != null) {
      preload.row(UsedLink.class, checkout.linkId().value());
    }
    event.data().wanted().forEach(sku -> preload.view(PricedProduct.class, sku));
    event.data().orderTap().ifPresent(tap -> preload.row(Order.class, tap.orderId().value()));
  }

  @Override
  public void hear(Event<MessageReceived> event) {
    holdConversation.hear(event.id(), event.data().message());
  }
}
