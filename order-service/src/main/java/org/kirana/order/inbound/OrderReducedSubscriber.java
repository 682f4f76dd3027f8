package org.kirana.order.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;
import org.kirana.order.FollowGoods;
import org.kirana.order.persistence.Order;

/** Hears that a shopper goes without goods that the store does not have. */
@ApplicationScoped
class OrderReducedSubscriber implements Subscriber<OrderReduced> {

  private final FollowGoods followGoods;

  OrderReducedSubscriber(FollowGoods followGoods) {
    this.followGoods = followGoods;
  }

  @Override
  public Class<OrderReduced> hears() {
    return OrderReduced.class;
  }

  @Override
  public void preload(Event<OrderReduced> event, Preload preload) {
    preload.row(Order.class, event.data().orderId().value());
  }

  @Override
  public void hear(Event<OrderReduced> event) {
    OrderReduced fact = event.data();
    followGoods.reduced(fact.orderId(), fact.shortfall(), fact.totalPaise());
  }
}
