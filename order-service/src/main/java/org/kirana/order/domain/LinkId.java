package org.kirana.order.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A signed link to the mini-store; its order is placed once. */
public record LinkId(UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public LinkId {}

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
