package org.kirana.messaging.inbound;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.CallbackData;
import org.kirana.messaging.domain.DeliveryStatus;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.domain.MessageId;
import org.kirana.messaging.domain.Wamid;
import org.kirana.messaging.domain.WhatsAppIdentity;

/** One status of a webhook: what became of a message that left on one of our lines. */
public record InboundStatus(Subject subject, DeliveryStatus status, Instant at, Details details) {

  /** Which message it is about: WhatsApp's name, what we sent along with it, and the recipient. */
  public record Subject(
      Wamid wamid, Optional<CallbackData> callback, Optional<WhatsAppIdentity> recipient) {

    /** Our name of it, if it carried one. */
    public @Nullable MessageId messageId() {
      return callback.map(CallbackData::messageId).orElse(null);
    }

    /** The trace in which it left, if it left in one. */
    public @Nullable String traceparent() {
      return callback.map(CallbackData::traceparent).orElse(null);
    }
  }

  /** Why it failed and what it costs, where WhatsApp says so. */
  public record Details(
      @Nullable Failure failure,
      @Nullable Boolean billable,
      @Nullable String priceCategory,
      @Nullable String priceType) {}
}
