package org.kirana.order.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;
import org.kirana.order.FollowOrder;
import org.kirana.order.persistence.Order;

/** Hears which store accepted an order. */
@ApplicationScoped
class StoreMatchedSubscriber implements Subscriber<StoreMatched> {

  private final FollowOrder followOrder;

  StoreMatchedSubscriber(FollowOrder followOrder) {
    this.followOrder = followOrder;
  }

  @Override
  public Class<StoreMatched> hears() {
    return StoreMatched.class;
  }

  @Override
  public void preload(Event<StoreMatched> event, Preload preload) {
    preload.row(Order.class, event.data().orderId().value());
  }

  @Override
  public void hear(Event<StoreMatched> event) {
    StoreMatched fact = event.data();
    followOrder.storeMatched(fact.orderId(), fact.store().storeId(), fact.totalPaise());
  }
}
