package org.kirana.order;

import jakarta.inject.Singleton;
import org.kirana.order.domain.OrderTap;
import org.kirana.order.persistence.Order;
import org.kirana.order.persistence.Orders;

/** Answers what a shopper decides about an order that the store cannot take as it is. */
@Singleton
class AnswerOrderTap {

  private final Orders orders;
  private final AgreeToPart part;
  private final CancelOrder cancellation;

  AnswerOrderTap(Orders orders, AgreeToPart part, CancelOrder cancellation) {
    this.orders = orders;
    this.part = part;
    this.cancellation = cancellation;
  }

  /** Nobody decides about an order of somebody else. */
  Answer to(Turn turn, OrderTap tap) {
    return orders
        .with(tap.orderId())
        .filter(order -> order.contactId().equals(turn.message().contactId()))
        .map(order -> decide(turn, tap, order))
        .orElseGet(() -> Answer.words(Sentence.QUESTION_GONE));
  }

  private Answer decide(Turn turn, OrderTap tap, Order order) {
    return switch (tap) {
      case OrderTap.TakePart(_, int shortfall) -> part.answer(turn, order, shortfall);
      case OrderTap.Cancel _ -> cancellation.answer(turn, order);
    };
  }
}
