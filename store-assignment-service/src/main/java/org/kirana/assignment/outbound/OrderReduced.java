package org.kirana.assignment.outbound;

import java.time.Instant;
import java.util.List;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.domain.OrderLine;
import org.kirana.assignment.domain.StoreId;
import org.kirana.events.Announcement;

/**
 * The shopper goes without goods of which the store that has the order found that it lacks them.
 *
 * @param struck the lines that are gone, as they stood in store-matched
 * @param totalPaise the sum of the lines that stay
 */
public record OrderReduced(
    OrderId orderId,
    ContactId contactId,
    String language,
    StoreId storeId,
    int shortfall,
    List<OrderLine> struck,
    long totalPaise,
    Instant reducedAt)
    implements Announcement {

  public OrderReduced {
    struck = List.copyOf(struck);
  }

  @Override
  public String eventKey() {
    return orderId.toString();
  }
}
