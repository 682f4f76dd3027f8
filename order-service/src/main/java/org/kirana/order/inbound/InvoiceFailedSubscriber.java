package org.kirana.order.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;
import org.kirana.order.FollowOrder;
import org.kirana.order.persistence.Order;

/** Hears that an invoice could not be sent. */
@ApplicationScoped
class InvoiceFailedSubscriber implements Subscriber<InvoiceFailed> {

  private final FollowOrder followOrder;

  InvoiceFailedSubscriber(FollowOrder followOrder) {
    this.followOrder = followOrder;
  }

  @Override
  public Class<InvoiceFailed> hears() {
    return InvoiceFailed.class;
  }

  @Override
  public void preload(Event<InvoiceFailed> event, Preload preload) {
    preload.row(Order.class, event.data().orderId().value());
  }

  @Override
  public void hear(Event<InvoiceFailed> event) {
    InvoiceFailed fact = event.data();
    followOrder.invoiceFailed(fact.orderId());
  }
}
