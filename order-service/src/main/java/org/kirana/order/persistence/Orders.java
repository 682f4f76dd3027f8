package org.kirana.order.persistence;

import java.time.Instant;
import java.util.Optional;
import org.kirana.order.domain.ContactId;
import org.kirana.order.domain.OrderId;

/** All orders. */
public interface Orders {

  Optional<Order> with(OrderId orderId);

  Optional<Order> latestOf(ContactId contact);

  /** The latest order that can still be cancelled. */
  Optional<Order> latestOpenOf(ContactId contact);

  /** The order about which the shopper was asked last between these moments, answered or not. */
  Optional<Order> latestAskedOf(ContactId contact, Instant after, Instant before);

  void add(Order order);
}
