package org.kirana.order.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;
import org.kirana.order.FollowOrder;
import org.kirana.order.persistence.Order;

/** Hears that the goods are with the shopper. */
@ApplicationScoped
class OrderHandedOverSubscriber implements Subscriber<OrderHandedOver> {

  private final FollowOrder followOrder;

  OrderHandedOverSubscriber(FollowOrder followOrder) {
    this.followOrder = followOrder;
  }

  @Override
  public Class<OrderHandedOver> hears() {
    return OrderHandedOver.class;
  }

  @Override
  public void preload(Event<OrderHandedOver> event, Preload preload) {
    preload.row(Order.class, event.data().orderId().value());
  }

  @Override
  public void hear(Event<OrderHandedOver> event) {
    OrderHandedOver fact = event.data();
    followOrder.handedOver(event.id(), fact.orderId(), fact.handedOverAt());
  }
}
