package org.kirana.order.outbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kirana.events.Announcement;
import org.kirana.order.domain.ContactId;
import org.kirana.order.domain.OrderId;

/**
 * The one command: the gateway is asked to send this. Its contract belongs to the gateway.
 *
 * @param messageId what the gateway recognises a repeat by
 * @param template what is sent instead once the 24-hour window is closed
 */
public record SendMessage(
    String messageId,
    ContactId contactId,
    String line,
    @Nullable OrderId orderId,
    Priority priority,
    Instant notAfter,
    MessageContent content,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable MessageTemplate template)
    implements Announcement {

  @Override
  public String eventKey() {
    return contactId.toString();
  }
}
