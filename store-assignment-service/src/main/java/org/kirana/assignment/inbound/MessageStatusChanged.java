package org.kirana.assignment.inbound;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.OfferId;

/** WhatsApp, or the gateway, reports what became of a message. */
public record MessageStatusChanged(
    @Nullable String messageId, Status status, Instant changedAt, @Nullable Failure failure) {

  public enum Status {
    @JsonProperty("sent")
    SENT,
    @JsonProperty("delivered")
    DELIVERED,
    @JsonProperty("read")
    READ,
    @JsonProperty("failed")
    FAILED
  }

  /** Whether the gateway says the message once more. */
  public record Failure(@Nullable Boolean triesAgain) {}

  /** The offer that the message made, if it made one. */
  public @Nullable OfferId offer() {
    return messageId == null ? null : OfferId.ofMessage(messageId);
  }

  boolean isTriedAgain() {
    return failure != null && Boolean.TRUE.equals(failure.triesAgain());
  }
}
