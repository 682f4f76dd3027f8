package org.kirana.invoice.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Event;
import org.kirana.events.Subscriber;
import org.kirana.invoice.CancelInvoice;

/** An order was cancelled: so is its invoice. */
@ApplicationScoped
class OrderCancelledSubscriber implements Subscriber<OrderCancelled> {

  private final CancelInvoice cancelInvoice;

  OrderCancelledSubscriber(CancelInvoice cancelInvoice) {
    this.cancelInvoice = cancelInvoice;
  }

  @Override
  public Class<OrderCancelled> hears() {
    return OrderCancelled.class;
  }

  @Override
  public void hear(Event<OrderCancelled> event) {
    cancelInvoice.cancel(event.data().orderId(), event.data().cancelledAt());
  }
}
