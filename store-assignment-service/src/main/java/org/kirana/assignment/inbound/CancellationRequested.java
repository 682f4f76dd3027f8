package org.kirana.assignment.inbound;

import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.domain.Shopper;

/** A shopper asks to cancel an order. */
public record CancellationRequested(OrderId orderId, ContactId contactId, String language) {

  public Shopper shopper() {
    return new Shopper(contactId, language);
  }
}
