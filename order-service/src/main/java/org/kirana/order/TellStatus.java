package org.kirana.order;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import org.kirana.order.domain.InvoiceState;
import org.kirana.order.domain.OrderState;
import org.kirana.order.persistence.Order;
import org.kirana.order.persistence.Orders;

/** Tells a shopper how their latest order really stands. */
@Singleton
class TellStatus {

  private final Orders orders;

  TellStatus(Orders orders) {
    this.orders = orders;
  }

  Answer answer(Turn turn) {
    return orders
        .latestOf(turn.message().contactId())
        .map(this::of)
        .orElseGet(() -> Answer.openShop(Sentence.STATUS_NO_ORDER));
  }

  Answer of(Order order) {
    return Answer.words(status(order), values(order));
  }

  private static Map<String, Object> values(Order order) {
    return Map.of(
        "total", Rupees.of(order.totalPaise()),
        "fulfilment", order.fulfilment().name().toLowerCase(Locale.ROOT));
  }

  private static Sentence status(Order order) {
    return switch (order.state()) {
      case PLACED, MATCHED, PACKED -> openStatus(order);
      case HANDED_OVER -> Sentence.STATUS_HANDED_OVER;
      case NOT_MATCHED -> Sentence.STATUS_NOT_MATCHED;
      case CANCELLED -> Sentence.STATUS_CANCELLED;
    };
  }

  /** An invoice may be heard of before the match that it follows from. */
  private static Sentence openStatus(Order order) {
    if (order.isCancellationRequested()) {
      return Sentence.STATUS_CANCELLATION_REQUESTED;
    }
    if (order.state() == OrderState.PACKED) {
      return Sentence.STATUS_PACKED;
    }
    if (order.invoice() == InvoiceState.SENT) {
      return Sentence.STATUS_INVOICED;
    }
    boolean accepted =
        order.state() == OrderState.MATCHED || order.invoice() == InvoiceState.FAILED;
    return accepted ? Sentence.STATUS_MATCHED : Sentence.STATUS_PLACED;
  }
}
