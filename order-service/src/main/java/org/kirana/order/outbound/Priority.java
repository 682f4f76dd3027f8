package org.kirana.order.outbound;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An answer goes out before a notification. */
public enum Priority {
  @JsonProperty("reply")
  REPLY,
  @JsonProperty("notification")
  NOTIFICATION
}
