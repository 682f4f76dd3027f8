package org.kirana.messaging.outbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kirana.events.Announcement;
import org.kirana.events.EventId;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.DeliveryStatus;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.domain.FailureReason;
import org.kirana.messaging.domain.MessageId;
import org.kirana.messaging.domain.Wamid;

/** Something became of a message of ours: WhatsApp reported it, or we could not send it. */
public record MessageStatusChanged(
    @Nullable MessageId messageId,
    @Nullable Wamid wamid,
    @Nullable ContactId contactId,
    DeliveryStatus status,
    Instant changedAt,
    @Nullable Failed failure,
    @Nullable Pricing pricing)
    implements Announcement {

  /**
   * Why it failed.
   *
   * @param triesAgain whether the gateway says the same message once more, so that this is not the
   *     last word on it
   * @param detail which field and limit, for engineers
   */
  public record Failed(
      @Nullable Integer code,
      FailureReason reason,
      boolean triesAgain,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String detail) {

    public static Failed forGood(Failure failure) {
      return new Failed(failure.code(), failure.reason(), false, failure.detail());
    }

    /** WhatsApp's report on a message that it had already accepted. */
    public static Failed afterAcceptance(Failure failure) {
      return new Failed(
          failure.code(), failure.reason(), failure.reason().isWorthAnotherTry(), failure.detail());
    }
  }

  /** What WhatsApp charges, as far as it says so. */
  public record Pricing(
      @Nullable Boolean billable,
      @Nullable String category,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String type) {

    public Pricing(@Nullable Boolean billable, @Nullable String category) {
      this(billable, category, null);
    }

    public static @Nullable Pricing of(
        @Nullable Boolean billable, @Nullable String category, @Nullable String type) {
      return billable == null && category == null && type == null
          ? null
          : new Pricing(billable, category, type);
    }
  }

  public MessageStatusChanged {
    if (messageId == null && wamid == null) {
      throw new IllegalArgumentException("a status is about some message");
    }
    if (status == DeliveryStatus.FAILED && failure == null) {
      throw new IllegalArgumentException("a failure has a reason");
    }
  }

  /** We gave up on a message of ours. */
  public static MessageStatusChanged failed(
      MessageId messageId, ContactId contactId, Instant at, Failure failure) {
    return new MessageStatusChanged(
        messageId, null, contactId, DeliveryStatus.FAILED, at, Failed.forGood(failure), null);
  }

  /** The id under which our own failure is announced, once per message. */
  public static EventId idOfFailure(MessageId messageId) {
    return EventId.derive(messageId.value(), "message-status-changed:failed");
  }

  @Override
  public String eventKey() {
    if (contactId != null) {
      return contactId.toString();
    }
    return wamid != null ? wamid.value() : String.valueOf(messageId);
  }
}
