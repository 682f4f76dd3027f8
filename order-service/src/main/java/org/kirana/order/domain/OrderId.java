package org.kirana.order.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of an order, derived from the message that carried its cart. */
public record OrderId(UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OrderId {}

  @Override
  @JsonValue
  public UUID value() {
    return value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
