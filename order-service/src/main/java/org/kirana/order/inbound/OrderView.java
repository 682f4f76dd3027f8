package org.kirana.order.inbound;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kirana.order.domain.InvoiceState;
import org.kirana.order.domain.OrderId;
import org.kirana.order.domain.OrderLine;
import org.kirana.order.domain.OrderState;
import org.kirana.order.domain.StoreId;
import org.kirana.order.persistence.Order;

/** What support sees of an order: no contact, no place, no note. */
record OrderView(
    OrderId orderId,
    OrderState state,
    InvoiceState invoice,
    boolean cancellationRequested,
    @Nullable StoreId storeId,
    Instant placedAt,
    List<OrderLine> lines,
    long orderedTotalPaise,
    long totalPaise) {

  static OrderView of(Order order) {
    return new OrderView(
        order.orderId(),
        order.state(),
        order.invoice(),
        order.isCancellationRequested(),
        order.storeId().orElse(null),
        order.placedAt(),
        order.lines(),
        order.orderedTotalPaise(),
        order.totalPaise());
  }
}
