package org.kirana.assignment.outbound;

import java.time.Instant;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.OrderId;
import org.kirana.events.Announcement;

/** The shopper was asked whether they go without what the store does not have. */
public record PartAsked(
    OrderId orderId, ContactId contactId, String language, int shortfall, Instant askedAt)
    implements Announcement {

  @Override
  public String eventKey() {
    return orderId.toString();
  }
}
