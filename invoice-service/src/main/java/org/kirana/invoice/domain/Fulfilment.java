package org.kirana.invoice.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the store brings the goods or the shopper fetches them. */
public enum Fulfilment {
  @JsonProperty("delivery")
  DELIVERY,
  @JsonProperty("pickup")
  PICKUP
}
