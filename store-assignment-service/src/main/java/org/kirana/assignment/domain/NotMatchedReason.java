package org.kirana.assignment.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why no store took an order. */
public enum NotMatchedReason {
  @JsonProperty("nobody-serves-the-place")
  NOBODY_SERVES_THE_PLACE,
  @JsonProperty("all-closed")
  ALL_CLOSED,
  @JsonProperty("no-capacity")
  NO_CAPACITY,
  @JsonProperty("nobody-accepted")
  NOBODY_ACCEPTED
}
