package org.kirana.invoice.inbound;

import java.time.Instant;
import org.kirana.invoice.domain.OrderId;

/** An order was cancelled, before or after a store had it. */
record OrderCancelled(OrderId orderId, Instant cancelledAt) {}
