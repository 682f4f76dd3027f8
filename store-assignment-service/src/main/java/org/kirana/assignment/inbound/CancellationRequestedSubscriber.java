package org.kirana.assignment.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.assignment.CancelOrder;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;

/** Hears that shoppers want to cancel. */
@ApplicationScoped
public class CancellationRequestedSubscriber implements Subscriber<CancellationRequested> {

  private final CancelOrder cancelOrder;

  CancellationRequestedSubscriber(CancelOrder cancelOrder) {
    this.cancelOrder = cancelOrder;
  }

  @Override
  public Class<CancellationRequested> hears() {
    return CancellationRequested.class;
  }

  @Override
  public void preload(Event<CancellationRequested> event, Preload preload) {
    preload.row(OrderMatch.class, event.data().orderId().value());
  }

  @Override
  public void hear(Event<CancellationRequested> event) {
    cancelOrder.cancel(event.id(), event.data());
  }
}
