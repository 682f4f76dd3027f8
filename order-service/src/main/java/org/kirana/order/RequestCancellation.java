package org.kirana.order;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.kirana.events.Announcer;
import org.kirana.order.domain.ContactId;
import org.kirana.order.domain.OrderState;
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
        .map(order -> of(order, at))
        .orElseGet(() -> tooLateOrNothing(orders.latestOf(shopper)));
  }

  private Cancellation of(Order order, Instant at) {
    if (order.isCancellationRequested()) {
      return Cancellation.REQUESTED_BEFORE;
    }
    order.requestCancellation(at);
    announcer.announce(
        new CancellationRequested(order.orderId(), order.contactId(), order.language(), at));
    return Cancellation.REQUESTED;
  }

  private static Cancellation tooLateOrNothing(Optional<Order> latest) {
    return latest.filter(order -> order.state() == OrderState.HANDED_OVER).isPresent()
        ? Cancellation.TOO_LATE
        : Cancellation.NOTHING_TO_CANCEL;
  }
}
