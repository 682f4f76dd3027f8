package org.kirana.order.outbound;

import java.time.Instant;
import org.kirana.events.Announcement;
import org.kirana.order.domain.ContactId;
import org.kirana.order.domain.Language;
import org.kirana.order.domain.OrderId;

/**
 * A shopper agrees to an order without the goods that the store does not have;
 * store-assignment-service decides.
 *
 * @param shortfall which of the questions about this order is answered, from 1
 */
public record PartAgreed(
    OrderId orderId, ContactId contactId, Language language, int shortfall, Instant agreedAt)
    implements Announcement {

  @Override
  public String eventKey() {
    return orderId.toString();
  }
}
