package org.kirana.assignment.outbound;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.domain.StoreId;
import org.kirana.events.Announcement;

/** The store's work on the order is done. */
public record OrderHandedOver(
    OrderId orderId, ContactId contactId, StoreId storeId, By by, Instant handedOverAt)
    implements Announcement {

  /** Who said so: the partner with a tap, or the clock because nobody did. */
  public enum By {
    @JsonProperty("partner")
    PARTNER,
    @JsonProperty("timer")
    TIMER
  }

  @Override
  public String eventKey() {
    return orderId.toString();
  }
}
