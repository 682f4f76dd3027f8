package org.kirana.assignment.outbound;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.domain.Partner;

/** Tells a partner, who may not have written for a day, to put an order down. */
public final class OrderCancelledMessage {

  private static final Duration USEFUL_FOR = Duration.ofHours(2);

  private OrderCancelledMessage() {}

  /** To the partner whose store has the order. */
  public static SendMessage of(OrderCancelled cancelled, Partner partner) {
    return saying("partner.cancelled", cancelled, partner);
  }

  /** To the partner whose store was asked and had not answered yet. */
  public static SendMessage ofOffer(OrderCancelled cancelled, Partner partner) {
    return saying("offer.withdrawn", cancelled, partner);
  }

  private static SendMessage saying(String phrase, OrderCancelled cancelled, Partner partner) {
    OrderId order = cancelled.orderId();
    String code = ShortCode.of(order);
    return new SendMessage(
        "order-cancelled:" + order,
        partner.contactId(),
        "partner",
        order,
        "notification",
        cancelled.cancelledAt().plus(USEFUL_FOR),
        SendMessage.Content.text(Words.in(partner.language()).say(phrase, Map.of("code", code))),
        new SendMessage.Template("order_cancelled", partner.language(), List.of(code), List.of()));
  }
}
