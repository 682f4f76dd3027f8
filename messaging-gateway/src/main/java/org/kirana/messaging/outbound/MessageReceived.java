package org.kirana.messaging.outbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kirana.events.Announcement;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Context;
import org.kirana.messaging.domain.ReceivedId;

/** A shopper said something. */
public record MessageReceived(
    ReceivedId messageId,
    ContactId contactId,
    Instant receivedAt,
    @JsonUnwrapped Said said,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Context context)
    implements Announcement {

  public MessageReceived(ReceivedId messageId, ContactId contactId, Instant receivedAt, Said said) {
    this(messageId, contactId, receivedAt, said, null);
  }

  @Override
  public String eventKey() {
    return contactId.toString();
  }
}
