package org.kirana.invoice.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kirana.invoice.domain.OrderId;

/** An order that was cancelled before a bill was issued; it will never get one. */
@Entity
@Table(name = "cancelled_order")
public class CancelledOrder {

  @Id private UUID orderId;
  private Instant cancelledAt;

  @SuppressWarnings("NullAway.Init")
  protected CancelledOrder() {}

  public CancelledOrder(OrderId orderId, Instant cancelledAt) {
    this.orderId = orderId.value();
    this.cancelledAt = cancelledAt;
  }

  public Instant cancelledAt() {
    return cancelledAt;
  }
}
