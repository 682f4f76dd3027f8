package org.kirana.assignment.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.assignment.MatchStore;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.assignment.persistence.StorePlaces;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;

/** Hears of orders that were placed. */
@ApplicationScoped
public class OrderPlacedSubscriber implements Subscriber<OrderPlaced> {

  private final MatchStore matchStore;

  OrderPlacedSubscriber(MatchStore matchStore) {
    this.matchStore = matchStore;
  }

  @Override
  public Class<OrderPlaced> hears() {
    return OrderPlaced.class;
  }

  /** Locking the likely stores in one order spares two instances most of their deadlocks. */
  @Override
  public void preload(Event<OrderPlaced> event, Preload preload) {
    OrderPlaced order = event.data();
    preload.row(OrderMatch.class, order.orderId().value());
    matchStore.likely(order).ifPresent(store -> preload.row(StorePlaces.class, store.value()));
  }

  @Override
  public void hear(Event<OrderPlaced> event) {
    matchStore.match(event.data());
  }
}
