package org.kirana.order.persistence;

import static io.quarkus.panache.common.Sort.descending;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kirana.order.domain.ContactId;
import org.kirana.order.domain.OrderId;
import org.kirana.order.domain.OrderState;

@ApplicationScoped
class StoredOrders implements Orders, PanacheRepositoryBase<Order, UUID> {

  private static final Set<OrderState> OPEN =
      Stream.of(OrderState.values()).filter(OrderState::isOpen).collect(Collectors.toSet());

  @Override
  public Optional<Order> with(OrderId orderId) {
    return findByIdOptional(orderId.value());
  }

  @Override
  public Optional<Order> latestOf(ContactId contact) {
    return find("contactId = ?1", descending("placedAt", "orderId"), contact.value())
        .range(0, 0)
        .firstResultOptional();
  }

  @Override
  public Optional<Order> latestOpenOf(ContactId contact) {
    return find(
            "contactId = ?1 and state in ?2",
            descending("placedAt", "orderId"),
            contact.value(),
            OPEN)
        .range(0, 0)
        .firstResultOptional();
  }

  @Override
  public Optional<Order> latestAskedOf(ContactId contact, Instant after, Instant before) {
    return find(
            "contactId = ?1 and askedAt > ?2 and askedAt < ?3",
            descending("askedAt", "orderId"),
            contact.value(),
            after,
            before)
        .range(0, 0)
        .firstResultOptional();
  }

  @Override
  public void add(Order order) {
    persist(order);
  }
}
