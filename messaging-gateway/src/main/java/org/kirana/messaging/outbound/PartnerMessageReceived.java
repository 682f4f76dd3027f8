package org.kirana.messaging.outbound;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.kirana.events.Announcement;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Wamid;

/** A store partner said something. */
public record PartnerMessageReceived(
    Wamid messageId, ContactId contactId, Instant receivedAt, @JsonUnwrapped Said said)
    implements Announcement {

  @Override
  public String eventKey() {
    return contactId.toString();
  }
}
