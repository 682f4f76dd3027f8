package org.kirana.order.inbound;

import org.kirana.order.domain.OrderId;
import org.kirana.order.domain.StoreId;

/** A store accepted an order. */
public record StoreMatched(OrderId orderId, Store store) {

  public record Store(StoreId storeId) {}
}
