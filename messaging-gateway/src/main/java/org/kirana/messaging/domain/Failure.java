package org.kirana.messaging.domain;

import org.jspecify.annotations.Nullable;

/**
 * Why a message did not reach its contact.
 *
 * @param code WhatsApp's error code; null when WhatsApp was not asked or gave none
 * @param detail which field and limit, for engineers; nothing of what somebody wrote
 */
public record Failure(@Nullable Integer code, FailureReason reason, @Nullable String detail) {

  /** Too many messages to one person; the rest of the number is as fast as before. */
  private static final int PAIR_LIMIT = 131056;

  /** WhatsApp's terms of payment are not accepted; whatever asks for no payment may leave. */
  private static final int NO_PAYMENTS = 134011;

  public Failure(@Nullable Integer code, FailureReason reason) {
    this(code, reason, null);
  }

  /** WhatsApp would refuse it, so it was not even asked. */
  public static Failure ofContent(String detail) {
    return new Failure(null, FailureReason.CONTENT, detail);
  }

  public static Failure ofCode(int code) {
    return new Failure(code, FailureReason.ofCode(code));
  }

  /** A refusal over HTTP: an unknown code is judged by the HTTP status. */
  public static Failure ofAnswer(int httpStatus, @Nullable Integer code) {
    if (code == null) {
      return new Failure(null, FailureReason.ofHttpStatus(httpStatus));
    }
    FailureReason reason = FailureReason.ofCode(code);
    return reason == FailureReason.UNKNOWN
        ? new Failure(code, FailureReason.ofHttpStatus(httpStatus))
        : new Failure(code, reason);
  }

  /** What has to slow down: what WhatsApp throttles, or a number that an operator has to mend. */
  public Slows slows() {
    return switch (reason) {
      case THROTTLED -> hasCode(PAIR_LIMIT) ? Slows.CONTACT : Slows.LINE;
      case CHANNEL -> hasCode(NO_PAYMENTS) ? Slows.NOTHING : Slows.CHANNEL;
      case TRANSIENT, CONTENT, RECIPIENT, WINDOW_CLOSED, POLICY -> Slows.NOTHING;
      case EXPIRED, UNFILLABLE_TOKEN, UNKNOWN_CONTACT, UNKNOWN -> Slows.NOTHING;
    };
  }

  private boolean hasCode(int one) {
    return code != null && code == one;
  }

  public static Failure of(FailureReason reason) {
    return new Failure(null, reason);
  }
}
