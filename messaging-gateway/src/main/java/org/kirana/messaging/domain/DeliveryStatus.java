package org.kirana.messaging.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What WhatsApp reports of a message of ours; reports come late, twice and in any order. */
public enum DeliveryStatus {
  @JsonProperty("sent")
  SENT,
  @JsonProperty("delivered")
  DELIVERED,
  @JsonProperty("read")
  READ,
  @JsonProperty("failed")
  FAILED
}
