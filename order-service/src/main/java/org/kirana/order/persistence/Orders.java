package org.kirana.order.persistence;

import java.util.Optional;
import org.kirana.order.domain.ContactId;
import org.kirana.order.domain.OrderId;

/** All orders. */
public interface Orders {

  Optional<Order> with(OrderId orderId);

  Optional<Order> latestOf(ContactId contact);

  /** The latest order that can still be cancelled. */
  Optional<Order> latestOpenOf(ContactId contact);

  void add(Order order);
}
