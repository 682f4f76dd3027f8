package org.kirana.order;

import jakarta.inject.Singleton;
import org.kirana.events.Alarms;
import org.kirana.order.domain.MatchFact;
import org.kirana.order.domain.Move;
import org.kirana.order.domain.OrderId;
import org.kirana.order.persistence.Order;
import org.kirana.order.persistence.Orders;

/** Lets an order learn what became of it; what cannot be true calls the operator. */
@Singleton
class LearnFate {

  private final Orders orders;
  private final Alarms alarms;

  LearnFate(Orders orders, Alarms alarms) {
    this.orders = orders;
    this.alarms = alarms;
  }

  /** An order is committed before it is announced, so nobody can know more orders than we do. */
  Order of(OrderId orderId) {
    return orders
        .with(orderId)
        .orElseThrow(() -> new IllegalStateException("no such order: orderId=" + orderId));
  }

  /** Whether the fact is new. */
  boolean isNews(Order order, MatchFact fact) {
    return switch (learn(order, fact)) {
      case Move.To _ -> true;
      case Move.AlreadyKnown _, Move.Contradiction _ -> false;
    };
  }

  /** Whether the fact can be true, new or not. */
  boolean fits(Order order, MatchFact fact) {
    return switch (learn(order, fact)) {
      case Move.To _, Move.AlreadyKnown _ -> true;
      case Move.Contradiction _ -> false;
    };
  }

  private Move learn(Order order, MatchFact fact) {
    Move move = order.learn(fact);
    if (move instanceof Move.Contradiction) {
      alarms.raise(
          "order-fate-contradicted",
          "orderId=%s state=%s fact=%s".formatted(order.orderId(), order.state(), fact));
    }
    return move;
  }
}
