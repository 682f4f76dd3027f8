package org.kirana.invoice.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The shopper, as the gateway knows them. */
public record ContactId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ContactId {}

  @Override
  public String toString() {
    return value.toString();
  }
}
