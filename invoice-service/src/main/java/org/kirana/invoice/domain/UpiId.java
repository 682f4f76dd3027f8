package org.kirana.invoice.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where a store is paid by UPI, like {@code ganesh.kirana@upi}. */
public record UpiId(@JsonValue String value) {

  private static final String FORM = "[A-Za-z0-9._-]{2,256}@[A-Za-z][A-Za-z0-9]{1,63}";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public UpiId {
    if (!value.matches(FORM)) {
      throw new IllegalArgumentException("not a UPI id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
