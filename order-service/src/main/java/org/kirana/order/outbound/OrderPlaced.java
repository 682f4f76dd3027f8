package org.kirana.order.outbound;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kirana.events.Announcement;
import org.kirana.order.domain.ContactId;
import org.kirana.order.domain.Fulfilment;
import org.kirana.order.domain.Language;
import org.kirana.order.domain.NewOrder;
import org.kirana.order.domain.OrderId;
import org.kirana.order.domain.OrderLine;

/** A shopper ordered; everything said at that moment is frozen here. */
public record OrderPlaced(
    OrderId orderId,
    ContactId contactId,
    Language language,
    Instant placedAt,
    Fulfilment fulfilment,
    WantedPlace place,
    List<OrderLine> lines,
    long totalPaise,
    @Nullable String note)
    implements Announcement {

  public OrderPlaced {
    lines = List.copyOf(lines);
  }

  public static OrderPlaced of(NewOrder order) {
    return new OrderPlaced(
        order.orderId(),
        order.contactId(),
        order.language(),
        order.placedAt(),
        order.fulfilment(),
        WantedPlace.of(order.place()),
        order.basket().lines(),
        order.basket().totalPaise(),
        order.note());
  }

  @Override
  public String eventKey() {
    return orderId.toString();
  }
}
