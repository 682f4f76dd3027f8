package org.kirana.assignment.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a store stands towards the goods and services tax (CGST Act: sections 22, 10, 23). */
public enum TaxScheme {
  @JsonProperty("regular")
  REGULAR,
  @JsonProperty("composition")
  COMPOSITION,
  @JsonProperty("unregistered")
  UNREGISTERED;

  boolean isRegistered() {
    return this != UNREGISTERED;
  }
}
