package org.kirana.order;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.kirana.events.Announcer;
import org.kirana.order.domain.ContactId;
import org.kirana.order.outbound.CancellationRequested;
import org.kirana.order.persistence.Order;
import org.kirana.order.persistence.Orders;

/** Asks for the cancellation of a shopper's order, once. */
@Singleton
class RequestCancellation {

  private final Orders orders;
  private final Announcer announcer;

  RequestCancellation(Orders orders, Announcer announcer) {
    this.orders = orders;
    this.announcer = announcer;
  }

  /** The latest order that can still be cancelled. */
  Cancellation ofLatest(ContactId shopper, Instant at) {
    return orders
        .latestOpenOf(shopper)
        .or(() -> orders.latestOf(shopper))
        .map(order -> of(order, at))
        .orElse(Cancellation.NOTHING_TO_CANCEL);
  }

  Cancellation of(Order order, Instant at) {
    return switch (order.state()) {
      case PLACED, MATCHED, PACKED -> request(order, at);
      case HANDED_OVER -> Cancellation.TOO_LATE;
      case NOT_MATCHED, CANCELLED -> Cancellation.NOTHING_TO_CANCEL;
    };
  }

  private Cancellation request(Order order, Instant at) {
    if (order.isCancellationRequested()) {
      return Cancellation.REQUESTED_BEFORE;
    }
    order.requestCancellation(at);
    announcer.announce(
        new CancellationRequested(order.orderId(), order.contactId(), order.language(), at));
    return Cancellation.REQUESTED;
  }
}
