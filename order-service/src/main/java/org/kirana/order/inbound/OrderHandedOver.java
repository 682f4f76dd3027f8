package org.kirana.order.inbound;

import java.time.Instant;
import org.kirana.order.domain.OrderId;

/** The store has given the goods away. */
public record OrderHandedOver(OrderId orderId, Instant handedOverAt) {}
