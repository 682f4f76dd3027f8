package org.kirana.order;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kirana.order.domain.ContactId;
import org.kirana.order.domain.OrderId;
import org.kirana.order.persistence.Order;
import org.kirana.order.persistence.Orders;

/** Orders are added in the order of their time. */
final class FakeOrders implements Orders {

  private final Map<OrderId, Order> byId = new LinkedHashMap<>();

  @Override
  public Optional<Order> with(OrderId orderId) {
    return Optional.ofNullable(byId.get(orderId));
  }

  @Override
  public Optional<Order> latestOf(ContactId contact) {
    return of(contact).reduce((earlier, later) -> later);
  }

  @Override
  public Optional<Order> latestOpenOf(ContactId contact) {
    return of(contact).filter(order -> order.state().isOpen()).reduce((earlier, later) -> later);
  }

  @Override
  public Optional<Order> latestAskedOf(ContactId contact, Instant after, Instant before) {
    return of(contact)
        .filter(order -> askedAt(order).isAfter(after) && askedAt(order).isBefore(before))
        .max(Comparator.comparing(FakeOrders::askedAt));
  }

  private static Instant askedAt(Order order) {
    return order.lastAskedAt().orElse(Instant.MIN);
  }

  private Stream<Order> of(ContactId contact) {
    return byId.values().stream().filter(order -> order.contactId().equals(contact));
  }

  @Override
  public void add(Order order) {
    if (byId.put(order.orderId(), order) != null) {
      throw new IllegalStateException("the primary key is taken: " + order.orderId());
    }
  }
}
