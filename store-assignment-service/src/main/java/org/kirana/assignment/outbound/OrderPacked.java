package org.kirana.assignment.outbound;

import java.time.Instant;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.domain.StoreId;
import org.kirana.events.Announcement;

/** The partner has packed the order: it can be fetched, or is on its way. */
public record OrderPacked(
    OrderId orderId,
    ContactId contactId,
    String language,
    StoreId storeId,
    String fulfilment,
    Instant packedAt)
    implements Announcement {

  @Override
  public String eventKey() {
    return orderId.toString();
  }
}
