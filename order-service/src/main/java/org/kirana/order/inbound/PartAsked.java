package org.kirana.order.inbound;

import java.time.Instant;
import org.kirana.order.domain.OrderId;

/**
 * The shopper was asked whether they go without what the store does not have.
 *
 * @param shortfall counts what a store has found missing of this order, from 1
 */
public record PartAsked(OrderId orderId, int shortfall, Instant askedAt) {

  public PartAsked {
    if (shortfall < 1) {
      throw new IllegalArgumentException("shortfalls are counted from 1");
    }
  }
}
