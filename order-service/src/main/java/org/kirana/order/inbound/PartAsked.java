package org.kirana.order.inbound;

import java.time.Instant;
import org.kirana.order.domain.OrderId;
import org.kirana.order.domain.PartQuestion;

/** The shopper was asked whether they go without what the store does not have. */
public record PartAsked(OrderId orderId, int shortfall, Instant askedAt, Instant answerBy) {

  PartQuestion question() {
    return new PartQuestion(shortfall, askedAt, answerBy);
  }
}
