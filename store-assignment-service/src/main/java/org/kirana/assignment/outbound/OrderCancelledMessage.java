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

  public static SendMessage of(OrderCancelled cancelled, Partner partner) {
    OrderId order = cancelled.orderId();
    String code = ShortCode.of(order);
    return new SendMessage(
        "order-cancelled:" + order,
        partner.contactId(),
        "partner",
        order,
        "notification",
        cancelled.cancelledAt().plus(USEFUL_FOR),
        SendMessage.Content.text(
            Words.in(partner.language()).say("partner.cancelled", Map.of("code", code))),
        new SendMessage.Template("order_cancelled", partner.language(), List.of(code), List.of()));
  }
}
