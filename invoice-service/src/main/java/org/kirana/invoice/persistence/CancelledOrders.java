package org.kirana.invoice.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.kirana.events.Rows;
import org.kirana.invoice.domain.OrderId;

/** The orders that get no bill. */
@ApplicationScoped
public class CancelledOrders implements PanacheRepositoryBase<CancelledOrder, UUID> {

  private final Rows rows;

  CancelledOrders(Rows rows) {
    this.rows = rows;
  }

  public boolean contains(OrderId id) {
    return rows.find(CancelledOrder.class, id.value()).isPresent();
  }

  public void add(OrderId id, Instant cancelledAt) {
    if (!contains(id)) {
      persist(new CancelledOrder(id, cancelledAt));
    }
  }
}
