package org.kirana.messaging.inbound;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.DeliveryStatus;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.domain.MessageId;
import org.kirana.messaging.domain.Wamid;
import org.kirana.messaging.domain.WhatsAppIdentity;

/** One status of a webhook: what became of a message that left on one of our lines. */
public record InboundStatus(Subject subject, DeliveryStatus status, Instant at, Details details) {

  /** Which message it is about: WhatsApp's name, ours if it carried one, and the recipient. */
  public record Subject(
      Wamid wamid, @Nullable MessageId messageId, Optional<WhatsAppIdentity> recipient) {}

  /** Why it failed and what it costs, where WhatsApp says so. */
  public record Details(
      @Nullable Failure failure,
      @Nullable Boolean billable,
      @Nullable String priceCategory,
      @Nullable String priceType) {}
}
