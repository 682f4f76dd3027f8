package org.kirana.assignment.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a store takes orders: each one at once, or only those that its partner accepts by a tap. */
public enum Acceptance {
  @JsonProperty("automatic")
  AUTOMATIC,
  @JsonProperty("by-tap")
  BY_TAP
}
