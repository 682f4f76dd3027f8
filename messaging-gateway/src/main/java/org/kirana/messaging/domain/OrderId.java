package org.kirana.messaging.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The order that an outgoing message is about. */
public record OrderId(@JsonValue UUID value) {

  @JsonCreator
  public static OrderId of(UUID value) {
    return new OrderId(value);
  }
}
