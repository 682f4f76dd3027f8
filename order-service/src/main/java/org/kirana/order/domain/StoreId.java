package org.kirana.order.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A neighbourhood store. */
public record StoreId(UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public StoreId {}

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
