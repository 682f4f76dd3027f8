package org.kirana.invoice.inbound;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.invoice.domain.CreditNoteId;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.outbound.CreditNoteMessage;
import org.kirana.invoice.outbound.InvoiceMessage;

/** WhatsApp, or the gateway, reports what became of a message. */
record MessageStatusChanged(
    @Nullable String messageId, Status status, Instant changedAt, @Nullable Failure failure) {

  enum Status {
    @JsonProperty("sent")
    SENT,
    @JsonProperty("delivered")
    DELIVERED,
    @JsonProperty("read")
    READ,
    @JsonProperty("failed")
    FAILED
  }

  /**
   * @param code WhatsApp's error code; none if WhatsApp was not asked
   * @param reason the gateway's class of failures
   * @param triesAgain whether the gateway says the message once more
   */
  record Failure(@Nullable Integer code, @Nullable String reason, @Nullable Boolean triesAgain) {}

  /** Whether more is to come from the gateway itself, so that nothing is to be done now. */
  boolean isTriedAgain() {
    return failure != null && Boolean.TRUE.equals(failure.triesAgain());
  }

  /** The invoice that the message carried, if it was one of ours. */
  Optional<InvoiceId> invoiceId() {
    return Optional.ofNullable(messageId).flatMap(InvoiceMessage::invoiceOf);
  }

  /** The credit note that the message carried, if it was one of ours. */
  Optional<CreditNoteId> creditNoteId() {
    return Optional.ofNullable(messageId).flatMap(CreditNoteMessage::creditNoteOf);
  }

  String failureReason() {
    if (failure == null) {
      return "unknown";
    }
    if (failure.code() != null) {
      return failure.code().toString();
    }
    return failure.reason() == null ? "unknown" : failure.reason();
  }
}
