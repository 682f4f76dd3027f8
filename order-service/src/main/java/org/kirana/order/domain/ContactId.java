package org.kirana.order.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A shopper as the gateway knows them; no phone number and no name. */
public record ContactId(UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ContactId {}

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
