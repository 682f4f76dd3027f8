package org.kirana.order.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;
import org.kirana.order.FollowOrder;
import org.kirana.order.persistence.Order;

/** Hears that no store takes an order. */
@ApplicationScoped
class StoreNotMatchedSubscriber implements Subscriber<StoreNotMatched> {

  private final FollowOrder followOrder;

  StoreNotMatchedSubscriber(FollowOrder followOrder) {
    this.followOrder = followOrder;
  }

  @Override
  public Class<StoreNotMatched> hears() {
    return StoreNotMatched.class;
  }

  @Override
  public void preload(Event<StoreNotMatched> event, Preload preload) {
    preload.row(Order.class, event.data().orderId().value());
  }

  @Override
  public void hear(Event<StoreNotMatched> event) {
    StoreNotMatched fact = event.data();
    followOrder.storeNotMatched(event.id(), fact.orderId(), fact.reason(), fact.decidedAt());
  }
}
