package org.kirana.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.kirana.events.Alarms;
import org.kirana.events.EventId;
import org.kirana.order.domain.MatchFact;
import org.kirana.order.domain.OrderId;
import org.kirana.order.domain.StoreId;
import org.kirana.order.persistence.Order;

/** Follows the fate of each order, and tells the shopper what only we would tell. */
@ApplicationScoped
public class FollowOrder {

  private final LearnFate fates;
  private final TellNews news;
  private final Alarms alarms;

  FollowOrder(LearnFate fates, TellNews news, Alarms alarms) {
    this.fates = fates;
    this.news = news;
    this.alarms = alarms;
  }

  /**
   * The invoice will tell the shopper.
   *
   * @param totalPaise what it comes to; less than was ordered if the shopper agreed to a part
   */
  public void storeMatched(OrderId orderId, StoreId store, long totalPaise) {
    Order order = fates.of(orderId);
    if (order.storeId().filter(known -> !known.equals(store)).isPresent()) {
      alarms.raise("order-matched-with-two-stores", "orderId=" + orderId);
      return;
    }
    if (fates.fits(order, MatchFact.STORE_MATCHED)) {
      order.acceptedBy(store, totalPaise);
    }
  }

  public void storeNotMatched(EventId cause, OrderId orderId, String reason, Instant at) {
    Order order = fates.of(orderId);
    if (fates.isNews(order, MatchFact.STORE_NOT_MATCHED)) {
      news.tell(cause, order, at, notMatched(reason));
    }
  }

  public void cancelled(EventId cause, OrderId orderId, Instant at) {
    Order order = fates.of(orderId);
    if (fates.isNews(order, MatchFact.ORDER_CANCELLED)) {
      news.tell(cause, order, at, Sentence.ORDER_CANCELLED);
    }
  }

  /** Only who asked to cancel and still waits for the answer is told. */
  public void handedOver(EventId cause, OrderId orderId, Instant at) {
    Order order = fates.of(orderId);
    if (fates.isNews(order, MatchFact.ORDER_HANDED_OVER) && order.isCancellationRequested()) {
      news.tell(cause, order, at, Sentence.CANCELLATION_TOO_LATE);
    }
  }

  public void invoiceSent(OrderId orderId) {
    fates.of(orderId).invoiceSent();
  }

  public void invoiceFailed(OrderId orderId) {
    fates.of(orderId).invoiceFailed();
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
