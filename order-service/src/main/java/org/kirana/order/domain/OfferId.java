package org.kirana.order.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;

/** A basket at prices that the shopper is asked to agree to; its buttons carry this id. */
public record OfferId(UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OfferId {}

  /** What a tapped button says, if it is an offer of ours. */
  public static Optional<OfferId> read(String text) {
    try {
      return Optional.of(new OfferId(UUID.fromString(text)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

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
