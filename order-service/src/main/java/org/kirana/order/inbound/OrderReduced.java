package org.kirana.order.inbound;

import org.kirana.order.domain.OrderId;

/**
 * The shopper agreed to go without what the store does not have.
 *
 * @param shortfall counts what a store has found missing of this order, from 1
 * @param totalPaise of the lines that stay
 */
public record OrderReduced(OrderId orderId, int shortfall, long totalPaise) {

  public OrderReduced {
    if (shortfall < 1 || totalPaise < 0) {
      throw new IllegalArgumentException("not a reduced order");
    }
  }
}
