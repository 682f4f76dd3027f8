package org.kirana.order.inbound;

import org.kirana.order.domain.OrderId;

/** WhatsApp reported the invoice as sent. */
public record InvoiceSent(OrderId orderId) {}
