package org.kirana.assignment.outbound;

import java.time.Instant;
import java.util.List;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.domain.OrderLine;
import org.kirana.assignment.domain.Place;
import org.kirana.events.Announcement;

/** A store has accepted the order. Says all that an invoice needs to know. */
public record StoreMatched(
    OrderId orderId,
    ContactId contactId,
    String language,
    Instant placedAt,
    Instant matchedAt,
    String fulfilment,
    Place place,
    List<OrderLine> lines,
    long totalPaise,
    MatchedStore store,
    long distanceMetres)
    implements Announcement {

  public StoreMatched {
    lines = List.copyOf(lines);
  }

  @Override
  public String eventKey() {
    return orderId.toString();
  }
}
