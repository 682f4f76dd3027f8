package org.kirana.order.inbound;

import org.kirana.order.domain.OrderId;
import org.kirana.order.domain.StoreId;

/**
 * A store accepted an order.
 *
 * @param totalPaise of the lines that it has
 */
public record StoreMatched(OrderId orderId, Store store, long totalPaise) {

  public record Store(StoreId storeId) {}
}
