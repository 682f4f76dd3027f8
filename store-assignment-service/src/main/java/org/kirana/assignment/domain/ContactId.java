package org.kirana.assignment.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A person whom only the gateway can reach: a shopper or a store's partner. */
public record ContactId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ContactId {}

  @Override
  public String toString() {
    return value.toString();
  }
}
