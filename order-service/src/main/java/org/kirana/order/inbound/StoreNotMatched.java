package org.kirana.order.inbound;

import java.time.Instant;
import org.kirana.order.domain.OrderId;

/** No store takes an order. */
public record StoreNotMatched(OrderId orderId, String reason, Instant decidedAt) {}
