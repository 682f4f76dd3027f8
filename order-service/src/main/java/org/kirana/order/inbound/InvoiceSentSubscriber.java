package org.kirana.order.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;
import org.kirana.order.FollowOrder;
import org.kirana.order.persistence.Order;

/** Hears that an invoice reached WhatsApp. */
@ApplicationScoped
class InvoiceSentSubscriber implements Subscriber<InvoiceSent> {

  private final FollowOrder followOrder;

  InvoiceSentSubscriber(FollowOrder followOrder) {
    this.followOrder = followOrder;
  }

  @Override
  public Class<InvoiceSent> hears() {
    return InvoiceSent.class;
  }

  @Override
  public void preload(Event<InvoiceSent> event, Preload preload) {
    preload.row(Order.class, event.data().orderId().value());
  }

  @Override
  public void hear(Event<InvoiceSent> event) {
    InvoiceSent fact = event.data();
    followOrder.invoiceSent(fact.orderId());
  }
}
