package org.kirana.order.inbound;

import org.kirana.order.domain.OrderId;

/** The invoice could not be sent. */
public record InvoiceFailed(OrderId orderId) {}
