package org.kirana.order.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;
import org.kirana.order.FollowOrder;
import org.kirana.order.persistence.Order;

/** Hears that an order was cancelled. */
@ApplicationScoped
class OrderCancelledSubscriber implements Subscriber<OrderCancelled> {

  private final FollowOrder followOrder;

  OrderCancelledSubscriber(FollowOrder followOrder) {
    this.followOrder = followOrder;
  }

  @Override
  public Class<OrderCancelled> hears() {
    return OrderCancelled.class;
  }

  @Override
  public void preload(Event<OrderCancelled> event, Preload preload) {
    preload.row(Order.class, event.data().orderId().value());
  }

  @Override
  public void hear(Event<OrderCancelled> event) {
    OrderCancelled fact = event.data();
    followOrder.cancelled(event.id(), fact.orderId(), fact.cancelledAt());
  }
}
