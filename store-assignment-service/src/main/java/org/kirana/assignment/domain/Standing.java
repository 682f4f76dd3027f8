package org.kirana.assignment.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a store takes part: paused for a while, or retired for good. */
public enum Standing {
  @JsonProperty("active")
  ACTIVE,
  @JsonProperty("paused")
  PAUSED,
  @JsonProperty("retired")
  RETIRED
}
