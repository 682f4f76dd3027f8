package org.kirana.assignment.outbound;

import java.time.Instant;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.domain.StoreId;
import org.kirana.events.Announcement;

/** The shopper's cancellation came in time; the store need not go on. */
public record OrderCancelled(
    OrderId orderId, ContactId contactId, String language, StoreId storeId, Instant cancelledAt)
    implements Announcement {

  @Override
  public String eventKey() {
    return orderId.toString();
  }
}
