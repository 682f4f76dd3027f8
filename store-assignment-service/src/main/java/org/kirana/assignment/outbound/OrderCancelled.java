package org.kirana.assignment.outbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.domain.StoreId;
import org.kirana.events.Announcement;

/**
 * The shopper's cancellation came in time; the store need not go on.
 *
 * @param storeId null if no store had accepted the order
 */
public record OrderCancelled(
    OrderId orderId,
    ContactId contactId,
    String language,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable StoreId storeId,
    Instant cancelledAt)
    implements Announcement {

  @Override
  public String eventKey() {
    return orderId.toString();
  }
}
