package org.kirana.messaging.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Replies answer what a contact has just said and leave before notifications. */
public enum Priority {
  @JsonProperty("reply")
  REPLY,
  @JsonProperty("notification")
  NOTIFICATION
}
