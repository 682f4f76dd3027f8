package org.kirana.assignment.outbound;

import java.time.Instant;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.OrderId;
import org.kirana.events.Announcement;

/**
 * The shopper was asked whether they go without what the store does not have.
 *
 * @param answerBy until when words may answer it; a tap names its question
 */
public record PartAsked(
    OrderId orderId,
    ContactId contactId,
    String language,
    int shortfall,
    Instant askedAt,
    Instant answerBy)
    implements Announcement {

  @Override
  public String eventKey() {
    return orderId.toString();
  }
}
