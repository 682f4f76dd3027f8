package org.kirana.messaging.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Why a message did not go out, in the classes that decide what to do about it. Source of the
 * codes: Meta's "error codes" page; the code counts, not the HTTP status or the title.
 */
public enum FailureReason {
  @JsonProperty("throttled")
  THROTTLED,
  @JsonProperty("transient")
  TRANSIENT,
  @JsonProperty("content")
  CONTENT,
  @JsonProperty("recipient")
  RECIPIENT,
  @JsonProperty("window-closed")
  WINDOW_CLOSED,
  @JsonProperty("policy")
  POLICY,
  @JsonProperty("channel")
  CHANNEL,
  @JsonProperty("expired")
  EXPIRED,
  @JsonProperty("unfillable-token")
  UNFILLABLE_TOKEN,
  @JsonProperty("unknown-contact")
  UNKNOWN_CONTACT,
  @JsonProperty("unknown")
  UNKNOWN;

  /** The code of a message that is free-form while the customer service window is closed. */
  public static final int RE_ENGAGEMENT = 131047;

  /** The class of an error that Graph API answered with, or that a status carried. */
  public static FailureReason ofCode(int code) {
    return switch (code) {
      case 4, 80007, 130429, 131056, 133016 -> THROTTLED;
      case 1, 2, 131000, 131016, 131053, 131057, 133004 -> TRANSIENT;
      case RE_ENGAGEMENT -> WINDOW_CLOSED;
      case 100, 131008, 131009, 131021, 131051, 131062 -> CONTENT;
      case 132000, 132001, 132005, 132007, 132012, 132018, 132068, 132069, 135000 -> CONTENT;
      case 1026, 130403, 130472, 131026, 131030, 131049, 131050 -> RECIPIENT;
      case 368, 130497, 131031, 131048, 131064, 132015, 132016 -> POLICY;
      case 0, 3, 10, 33, 190, 131005, 131042, 131045, 133010, 134011 -> CHANNEL;
      default -> code >= 200 && code <= 299 ? CHANNEL : UNKNOWN;
    };
  }

  /** The class of a refusal without a code that we know; a strange address is our own fault. */
  public static FailureReason ofHttpStatus(int status) {
    return switch (status) {
      case 429 -> THROTTLED;
      case 401, 403, 404, 405 -> CHANNEL;
      default -> status >= 500 ? TRANSIENT : status < 400 ? CHANNEL : UNKNOWN;
    };
  }

  /** Whether the same request may succeed later. */
  public boolean passes() {
    return switch (this) {
      case THROTTLED, TRANSIENT, CHANNEL -> true;
      case CONTENT, RECIPIENT, WINDOW_CLOSED, POLICY -> false;
      case EXPIRED, UNFILLABLE_TOKEN, UNKNOWN_CONTACT, UNKNOWN -> false;
    };
  }

  /** Whether the same message may arrive later, or as its template. */
  public boolean isWorthAnotherTry() {
    return passes() || this == WINDOW_CLOSED;
  }

  /** Whether somebody has to look after our account, not after this message. */
  public boolean concernsTheChannel() {
    return switch (this) {
      case CHANNEL, POLICY -> true;
      case THROTTLED, TRANSIENT, CONTENT, RECIPIENT, WINDOW_CLOSED -> false;
      case EXPIRED, UNFILLABLE_TOKEN, UNKNOWN_CONTACT, UNKNOWN -> false;
    };
  }
}
