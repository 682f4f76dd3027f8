package org.kirana.messaging.outbound;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.kirana.events.Announcement;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Wamid;

/** A shopper said something. */
public record MessageReceived(
    Wamid messageId, ContactId contactId, Instant receivedAt, @JsonUnwrapped Said said)
    implements Announcement {

  @Override
  public String eventKey() {
    return contactId.toString();
  }
}
