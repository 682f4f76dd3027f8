package org.kirana.messaging.inbound;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.Context;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.MessageContent;
import org.kirana.messaging.domain.Wamid;
import org.kirana.messaging.domain.WhatsAppIdentity;

/** One message of a webhook, understood as far as it can be. */
public record InboundMessage(
    Source source, Instant at, MessageContent content, @Nullable Context context) {

  /** Which message it is, on which line, and from whom. */
  public record Source(Wamid wamid, Line line, WhatsAppIdentity sender) {}
}
