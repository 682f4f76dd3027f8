package org.kirana.assignment.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What drops a store that serves the place; the later it stands here, the nearer to a match. */
public enum Filter {
  @JsonProperty("retired")
  RETIRED,
  @JsonProperty("food-licence-expired")
  FOOD_LICENCE_EXPIRED,
  /** Would have to deliver into another State, and may not. */
  @JsonProperty("across-border")
  ACROSS_BORDER,
  @JsonProperty("paused")
  PAUSED,
  @JsonProperty("closed")
  CLOSED,
  @JsonProperty("holiday")
  HOLIDAY,
  @JsonProperty("closed-by-partner")
  CLOSED_BY_PARTNER,
  @JsonProperty("busy")
  BUSY,
  @JsonProperty("full")
  FULL,
  /** Had its turn with this order and did not take it. */
  @JsonProperty("refused")
  REFUSED;

  /** What the shopper is told when no store came further than this. */
  NotMatchedReason reason() {
    return switch (this) {
      case RETIRED, FOOD_LICENCE_EXPIRED, ACROSS_BORDER -> NotMatchedReason.NOBODY_SERVES_THE_PLACE;
      case PAUSED, CLOSED, HOLIDAY, CLOSED_BY_PARTNER -> NotMatchedReason.ALL_CLOSED;
      case BUSY, FULL -> NotMatchedReason.NO_CAPACITY;
      case REFUSED -> NotMatchedReason.NOBODY_ACCEPTED;
    };
  }
}
