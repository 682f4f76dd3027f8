package org.kirana.order.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the goods reach the shopper. */
public enum Fulfilment {
  @JsonProperty("delivery")
  DELIVERY,
  @JsonProperty("pickup")
  PICKUP
}
