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

  /** What has to slow down, if WhatsApp throttles us. */
  public Slows slows() {
    if (reason != FailureReason.THROTTLED) {
      return Slows.NOTHING;
    }
    return code != null && code == PAIR_LIMIT ? Slows.CONTACT : Slows.LINE;
  }

  public static Failure of(FailureReason reason) {
    return new Failure(null, reason);
  }
}
