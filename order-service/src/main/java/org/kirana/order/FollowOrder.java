package org.kirana.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.kirana.events.Alarms;
import org.kirana.events.EventId;
import org.kirana.order.domain.MatchFact;
import org.kirana.order.domain.Move;
import org.kirana.order.domain.OrderId;
import org.kirana.order.domain.StoreId;
import org.kirana.order.persistence.Order;
import org.kirana.order.persistence.Orders;

/** Follows the fate of each order, and tells the shopper what only we would tell. */
@ApplicationScoped
public class FollowOrder {

  private final Orders orders;
  private final TellNews news;
  private final Alarms alarms;

  FollowOrder(Orders orders, TellNews news, Alarms alarms) {
    this.orders = orders;
    this.news = news;
    this.alarms = alarms;
  }

  /** The invoice will tell the shopper. */
  public void storeMatched(OrderId orderId, StoreId store) {
    Order order = order(orderId);
    if (order.storeId().filter(known -> !known.equals(store)).isPresent()) {
      alarms.raise("order-matched-with-two-stores", "orderId=" + orderId);
      return;
    }
    if (learns(order, MatchFact.STORE_MATCHED)) {
      order.acceptedBy(store);
    }
  }

  public void storeNotMatched(EventId cause, OrderId orderId, String reason, Instant at) {
    Order order = order(orderId);
    if (learns(order, MatchFact.STORE_NOT_MATCHED)) {
      news.tell(cause, order, at, notMatched(reason));
    }
  }

  public void cancelled(EventId cause, OrderId orderId, Instant at) {
    Order order = order(orderId);
    if (learns(order, MatchFact.ORDER_CANCELLED)) {
      news.tell(cause, order, at, Sentence.ORDER_CANCELLED);
    }
  }

  /** Only who asked to cancel and still waits for the answer is told. */
  public void handedOver(EventId cause, OrderId orderId, Instant at) {
    Order order = order(orderId);
    if (learns(order, MatchFact.ORDER_HANDED_OVER) && order.isCancellationRequested()) {
      news.tell(cause, order, at, Sentence.CANCELLATION_TOO_LATE);
    }
  }

  public void invoiceSent(OrderId orderId) {
    order(orderId).invoiceSent();
  }

  public void invoiceFailed(OrderId orderId) {
    order(orderId).invoiceFailed();
  }

  private boolean learns(Order order, MatchFact fact) {
    return switch (order.learn(fact)) {
      case Move.To _ -> true;
      case Move.AlreadyKnown _ -> false;
      case Move.Contradiction _ -> {
        alarms.raise(
            "order-fate-contradicted",
            "orderId=%s state=%s fact=%s".formatted(order.orderId(), order.state(), fact));
        yield false;
      }
    };
  }

  /** An order is committed before it is announced, so nobody can know more orders than we do. */
  private Order order(OrderId orderId) {
    return orders
        .with(orderId)
        .orElseThrow(() -> new IllegalStateException("no such order: orderId=" + orderId));
  }

  private static Sentence notMatched(String reason) {
    return switch (reason) {
      case "nobody-serves-the-place" -> Sentence.NOT_MATCHED_NOBODY_NEAR;
      case "all-closed" -> Sentence.NOT_MATCHED_CLOSED;
      case "no-capacity" -> Sentence.NOT_MATCHED_BUSY;
      default -> Sentence.NOT_MATCHED;
    };
  }
}
