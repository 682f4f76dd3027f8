package org.kirana.order.domain;

import java.time.Duration;
import java.time.Instant;

/** A basket on its way to become the order {@code orderId}; it waits until the place is known. */
public record WaitingBasket(OrderId orderId, Basket basket, Instant sentAt) {

  public boolean isFresh(Instant now, Duration kept) {
    return now.isBefore(sentAt.plus(kept));
  }

  /** Holds the shopper to no other price than the one that they were told. */
  public WaitingBasket at(PricedBasket told) {
    return new WaitingBasket(orderId, told.asShown(basket.note()), sentAt);
  }
}
