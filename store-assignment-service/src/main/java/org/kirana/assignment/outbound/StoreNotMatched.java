package org.kirana.assignment.outbound;

import java.time.Instant;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.NotMatchedReason;
import org.kirana.assignment.domain.OrderId;
import org.kirana.events.Announcement;

/** No store takes the order, and why. */
public record StoreNotMatched(
    OrderId orderId,
    ContactId contactId,
    String language,
    NotMatchedReason reason,
    Instant decidedAt)
    implements Announcement {

  @Override
  public String eventKey() {
    return orderId.toString();
  }
}
