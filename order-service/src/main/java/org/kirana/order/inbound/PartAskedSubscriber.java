package org.kirana.order.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;
import org.kirana.order.FollowGoods;
import org.kirana.order.persistence.Order;

/** Hears that a shopper was asked about goods that the store does not have. */
@ApplicationScoped
class PartAskedSubscriber implements Subscriber<PartAsked> {

  private final FollowGoods followGoods;

  PartAskedSubscriber(FollowGoods followGoods) {
    this.followGoods = followGoods;
  }

  @Override
  public Class<PartAsked> hears() {
    return PartAsked.class;
  }

  @Override
  public void preload(Event<PartAsked> event, Preload preload) {
    preload.row(Order.class, event.data().orderId().value());
  }

  @Override
  public void hear(Event<PartAsked> event) {
    followGoods.asked(event.data().orderId(), event.data().question());
  }
}
