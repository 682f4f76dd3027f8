package org.kirana.assignment.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A store, as the operator named it. */
public record StoreId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public StoreId {}

  /**
   * @throws IllegalArgumentException if the text is no store's id
   */
  static StoreId parse(String text) {
    return new StoreId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
