package org.kirana.order.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** A State as GST numbers it: 27 is Maharashtra. */
public record StateCode(@JsonValue String value) {

  private static final Pattern TWO_DIGITS = Pattern.compile("[0-9]{2}");

  public StateCode {
    if (!TWO_DIGITS.matcher(value).matches()) {
      throw new IllegalArgumentException("not the GST code of a State");
    }
  }

  /** The State in which a PIN code lies, if it is known for certain. */
  public static Optional<StateCode> of(PinCode pin) {
    return PostalCircle.of(pin).map(PostalCircle::state);
  }
}
