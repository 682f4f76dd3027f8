package org.kirana.messaging.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The only name by which the rest of the house knows a person: random, and never reused. */
public record ContactId(@JsonValue UUID value) {

  @JsonCreator
  public static ContactId of(UUID value) {
    return new ContactId(value);
  }

  public static ContactId fresh() {
    return new ContactId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
