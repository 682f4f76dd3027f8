package org.kirana.assignment.inbound;

import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.domain.Shopper;

/**
 * A shopper agrees to an order without what the store does not have.
 *
 * @param shortfall which of the questions about the order is answered, from 1
 */
public record PartAgreed(OrderId orderId, ContactId contactId, String language, int shortfall) {

  public Shopper shopper() {
    return new Shopper(contactId, language);
  }
}
