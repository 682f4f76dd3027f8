package org.kirana.order.outbound;

import java.time.Instant;
import org.kirana.events.Announcement;
import org.kirana.order.domain.ContactId;
import org.kirana.order.domain.Language;
import org.kirana.order.domain.OrderId;

/** A shopper asked to cancel an order; store-assignment-service decides. */
public record CancellationRequested(
    OrderId orderId, ContactId contactId, Language language, Instant requestedAt)
    implements Announcement {

  @Override
  public String eventKey() {
    return orderId.toString();
  }
}
