package org.kirana.messaging.outbound;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.kirana.events.Announcement;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.ReceivedId;

/** A shopper said something. */
public record MessageReceived(
    ReceivedId messageId, ContactId contactId, Instant receivedAt, @JsonUnwrapped Said said)
    implements Announcement {

  @Override
  public String eventKey() {
    return contactId.toString();
  }
}
