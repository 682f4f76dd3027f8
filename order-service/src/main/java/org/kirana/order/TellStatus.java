package org.kirana.order;

import jakarta.inject.Singleton;
import java.util.Map;
import org.kirana.order.domain.InvoiceState;
import org.kirana.order.domain.OrderState;
import org.kirana.order.persistence.Order;
import org.kirana.order.persistence.Orders;

/** Tells a shopper how their latest order really stands. */
@Singleton
class TellStatus {

  private final Orders orders;
  private final Speak speak;

  TellStatus(Orders orders, Speak speak) {
    this.orders = orders;
    this.speak = speak;
  }

  void answer(Turn turn) {
    orders
        .latestOf(turn.message().contactId())
        .ifPresentOrElse(
            order ->
                speak.reply(turn, status(order), Map.of("total", Rupees.of(order.totalPaise()))),
            () -> speak.reply(turn, Sentence.STATUS_NO_ORDER, Map.of()));
  }

  private static Sentence status(Order order) {
    return switch (order.state()) {
      case PLACED, MATCHED -> openStatus(order);
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
    if (order.invoice() == InvoiceState.SENT) {
      return Sentence.STATUS_INVOICED;
    }
    boolean accepted =
        order.state() == OrderState.MATCHED || order.invoice() == InvoiceState.FAILED;
    return accepted ? Sentence.STATUS_MATCHED : Sentence.STATUS_PLACED;
  }
}
