package org.kirana.messaging.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One of our two WhatsApp numbers: shoppers write to one, store partners to the other. */
public enum Line {
  @JsonProperty("shopper")
  SHOPPER,
  @JsonProperty("partner")
  PARTNER
}
