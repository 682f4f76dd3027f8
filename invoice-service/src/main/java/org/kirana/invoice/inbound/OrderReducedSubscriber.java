package org.kirana.invoice.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;
import org.kirana.invoice.ReduceInvoice;

/** Goods are missing that were billed: they are credited. */
@ApplicationScoped
class OrderReducedSubscriber implements Subscriber<OrderReduced> {

  private final ReduceInvoice reduceInvoice;
  private final LockForCredit lockForCredit;

  OrderReducedSubscriber(ReduceInvoice reduceInvoice, LockForCredit lockForCredit) {
    this.reduceInvoice = reduceInvoice;
    this.lockForCredit = lockForCredit;
  }

  @Override
  public Class<OrderReduced> hears() {
    return OrderReduced.class;
  }

  @Override
  public void preload(Event<OrderReduced> event, Preload preload) {
    OrderReduced reduced = event.data();
    lockForCredit.lock(
        reduced.orderId(),
        reduced.reducedAt(),
        invoice -> ReduceInvoice.creditNoteId(invoice, reduced.shortfall()),
        preload);
  }

  @Override
  public void hear(Event<OrderReduced> event) {
    OrderReduced reduced = event.data();
    reduceInvoice.reduce(reduced.orderId(), reduced.reduction(), reduced.reducedAt());
  }
}
