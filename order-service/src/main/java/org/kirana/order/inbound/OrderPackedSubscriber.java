package org.kirana.order.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;
import org.kirana.order.FollowGoods;
import org.kirana.order.persistence.Order;

/** Hears that the goods can be fetched, or are on their way. */
@ApplicationScoped
class OrderPackedSubscriber implements Subscriber<OrderPacked> {

  private final FollowGoods followGoods;

  OrderPackedSubscriber(FollowGoods followGoods) {
    this.followGoods = followGoods;
  }

  @Override
  public Class<OrderPacked> hears() {
    return OrderPacked.class;
  }

  @Override
  public void preload(Event<OrderPacked> event, Preload preload) {
    preload.row(Order.class, event.data().orderId().value());
  }

  @Override
  public void hear(Event<OrderPacked> event) {
    OrderPacked fact = event.data();
    followGoods.packed(event.id(), fact.orderId(), fact.packedAt());
  }
}
