package org.kirana.order.inbound;

import java.time.Instant;
import org.kirana.order.domain.OrderId;

/** The partner has packed the order. */
public record OrderPacked(OrderId orderId, Instant packedAt) {}
