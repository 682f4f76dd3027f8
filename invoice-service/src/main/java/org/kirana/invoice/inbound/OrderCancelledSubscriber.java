package org.kirana.invoice.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;
import org.kirana.invoice.CancelInvoice;

/** An order was cancelled: its invoice is taken back. */
@ApplicationScoped
class OrderCancelledSubscriber implements Subscriber<OrderCancelled> {

  private final CancelInvoice cancelInvoice;
  private final LockForCredit lockForCredit;

  OrderCancelledSubscriber(CancelInvoice cancelInvoice, LockForCredit lockForCredit) {
    this.cancelInvoice = cancelInvoice;
    this.lockForCredit = lockForCredit;
  }

  @Override
  public Class<OrderCancelled> hears() {
    return OrderCancelled.class;
  }

  @Override
  public void preload(Event<OrderCancelled> event, Preload preload) {
    OrderCancelled cancelled = event.data();
    lockForCredit.lock(
        cancelled.orderId(), cancelled.cancelledAt(), CancelInvoice::creditNoteId, preload);
  }

  @Override
  public void hear(Event<OrderCancelled> event) {
    cancelInvoice.cancel(event.data().orderId(), event.data().cancelledAt());
  }
}
