package org.kirana.messaging.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.DeliveryStatus;
import org.kirana.messaging.domain.Envelope;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.domain.FailureReason;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.MessageId;
import org.kirana.messaging.domain.OutgoingState;
import org.kirana.messaging.domain.Price;
import org.kirana.messaging.domain.Priority;
import org.kirana.messaging.domain.Wamid;

/** One message that we were asked to say, and how far it has come. */
@Entity
@Table(name = "outgoing_message")
public class OutgoingMessage extends PanacheEntityBase {

  @Id
  @Column(name = "message_id")
  private String messageId;

  @Column(name = "contact_id", updatable = false)
  private UUID contactId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Line line;

  @Enumerated(EnumType.ORDINAL)
  @Column(updatable = false)
  private Priority priority;

  @Column(updatable = false)
  private String command;

  @Enumerated(EnumType.STRING)
  private OutgoingState state;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column private int attempts;

  @Column(name = "window_refused")
  private boolean windowRefused;

  @Version private int version;

  private @Nullable UUID lease;

  private @Nullable String wamid;

  @Column(name = "failure_code")
  private @Nullable Integer failureCode;

  @Enumerated(EnumType.STRING)
  @Column(name = "failure_reason")
  private @Nullable FailureReason failureReason;

  @Column(name = "doubted_until_ms")
  private @Nullable Long doubtedUntilMs;

  @Column(name = "order_id", updatable = false)
  private @Nullable UUID orderId;

  @Column(name = "price_category")
  private @Nullable String priceCategory;

  @Column(name = "price_type")
  private @Nullable String priceType;

  private @Nullable Boolean billable;

  @Column(name = "priced_at")
  private @Nullable Instant pricedAt;

  @Column(name = "recorded_at", updatable = false)
  private Instant recordedAt;

  @Column(updatable = false)
  private @Nullable String traceparent;

  protected OutgoingMessage() {}

  private OutgoingMessage(Envelope envelope, String command, Instant now) {
    this.messageId = envelope.messageId().value();
    this.contactId = envelope.contactId().value();
    this.line = envelope.line();
    this.priority = envelope.priority();
    this.orderId = envelope.orderId() == null ? null : envelope.orderId().value();
    this.traceparent = envelope.traceparent();
    this.command = command;
    this.state = OutgoingState.WAITING;
    this.dueAt = now;
    this.recordedAt = now;
  }

  /**
   * Records what was asked for, ready to leave.
   *
   * @param command the whole command as JSON
   */
  public static void record(Envelope envelope, String command, Instant now) {
    new OutgoingMessage(envelope, command, now).persist();
  }

  public static OutgoingMessage locked(MessageId id) {
    return Objects.requireNonNull(findById(id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  public MessageId messageId() {
    return new MessageId(messageId);
  }

  public ContactId contactId() {
    return new ContactId(contactId);
  }

  public Line line() {
    return line;
  }

  /** The command as it was recorded, to tell a repeat from something else under the same id. */
  public String command() {
    return command;
  }

  /** The trace in which it was asked for, if traces were on. */
  public @Nullable String traceparent() {
    return traceparent;
  }

  /** How often it was tried. */
  public int attempts() {
    return attempts;
  }

  public OutgoingState state() {
    return state;
  }

  public boolean isHeldBy(UUID claim) {
    return state == OutgoingState.SENDING && claim.equals(lease);
  }

  /** It did not leave this time and is tried again. */
  public void retry(Instant due, Failure failure) {
    remember(failure);
    dueAt = due;
    becomes(OutgoingState.WAITING);
  }

  /** It was not tried, only looked at, and will be looked at again. */
  public void postpone(Instant due) {
    attempts--;
    dueAt = due;
    becomes(OutgoingState.WAITING);
  }

  /** WhatsApp says that the window is closed, whatever we think: from now on the template. */
  public void useTemplate(Instant now) {
    windowRefused = true;
    postpone(now);
  }

  /**
   * It may have left: a status with our id can still tell us so until then.
   *
   * @param webhookClockUntil and until the clock of the webhooks has run so far, in milliseconds
   */
  public void unsure(Instant until, long webhookClockUntil) {
    dueAt = until;
    doubtedUntilMs = webhookClockUntil;
    becomes(OutgoingState.UNSURE);
  }

  public void failed(Failure failure) {
    remember(failure);
    becomes(OutgoingState.FAILED);
  }

  public void expired() {
    remember(Failure.of(FailureReason.EXPIRED));
    becomes(OutgoingState.EXPIRED);
  }

  /**
   * Whether a report under this name is news about the attempt that counts now: while we wait for
   * an answer that is a name we have not heard yet, afterwards the name that we were given.
   */
  public boolean isCurrentAttempt(Wamid reported) {
    return state.isOpen() != reported.value().equals(wamid);
  }

  /** WhatsApp took it and then could not deliver it: another attempt may. */
  public void failedAfterAcceptance(Wamid attempt, Instant due, Failure failure) {
    wamid = attempt.value();
    if (failure.reason() == FailureReason.WINDOW_CLOSED) {
      windowRefused = true;
    }
    retry(due, failure);
  }

  /** WhatsApp reported on it. */
  public void reported(
      DeliveryStatus status, @Nullable Wamid reportedWamid, @Nullable Failure failure) {
    OutgoingState next = state.after(status);
    if (wamid == null && reportedWamid != null) {
      wamid = reportedWamid.value();
    }
    if (next != state) {
      becomes(next);
      if (failure != null) {
        remember(failure);
      }
    }
  }

  /** True if this is the first that we hear of its price; what comes later repeats it. */
  public boolean priced(Price price, Instant at) {
    if (pricedAt != null) {
      return false;
    }
    billable = price.billable();
    priceCategory = price.category();
    priceType = price.type();
    pricedAt = at;
    return true;
  }

  private void remember(Failure failure) {
    failureCode = failure.code();
    failureReason = failure.reason();
  }

  private void becomes(OutgoingState next) {
    state = next;
    lease = null;
  }
}
