package org.kirana.assignment.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order, as order-service named it. */
public record OrderId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OrderId {}

  /** Null if the text is no order id, as texts from people may be. */
  public static @Nullable OrderId parse(String text) {
    try {
      return new OrderId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
