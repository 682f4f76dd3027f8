package org.kirana.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.kirana.events.EventId;
import org.kirana.order.domain.MatchFact;
import org.kirana.order.domain.OrderId;
import org.kirana.order.domain.PartQuestion;
import org.kirana.order.persistence.Order;

/**
 * Follows what the store does with the goods: what is asked about those that it lacks, and that
 * they are packed.
 */
@ApplicationScoped
public class FollowGoods {

  private final LearnFate fates;
  private final TellNews news;

  FollowGoods(LearnFate fates, TellNews news) {
    this.fates = fates;
    this.news = news;
  }

  /** The shopper may answer in words. */
  public void asked(OrderId orderId, PartQuestion question) {
    fates.of(orderId).ask(question);
  }

  /** The shopper agreed, and the credit note will tell them. */
  public void reduced(OrderId orderId, int shortfall, long totalPaise) {
    Order order = fates.of(orderId);
    if (fates.fits(order, MatchFact.ORDER_REDUCED)) {
      order.reducedTo(totalPaise, shortfall);
    }
  }

  public void packed(EventId cause, OrderId orderId, Instant at) {
    Order order = fates.of(orderId);
    if (fates.isNews(order, MatchFact.ORDER_PACKED)) {
      news.tell(cause, order, at, packed(order));
    }
  }

  private static Sentence packed(Order order) {
    return switch (order.fulfilment()) {
      case DELIVERY -> Sentence.ORDER_ON_ITS_WAY;
      case PICKUP -> Sentence.ORDER_READY;
    };
  }
}
