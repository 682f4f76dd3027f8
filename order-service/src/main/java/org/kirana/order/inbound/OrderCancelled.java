package org.kirana.order.inbound;

import java.time.Instant;
import org.kirana.order.domain.OrderId;

/** An order will not be fulfilled any more. */
public record OrderCancelled(OrderId orderId, Instant cancelledAt) {}
