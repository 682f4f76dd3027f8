package org.kirana.order.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The number of a product in the catalogue. A shopper may send any text as one. */
public record Sku(String value) {

  private static final Pattern WELL_FORMED = Pattern.compile("[^\\p{Cc}\\p{Cs}]{1,100}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Sku {}

  @Override
  @JsonValue
  public String value() {
    return value;
  }

  /** Anything else is in no price list, and PostgreSQL could not even be asked for it. */
  public boolean isWellFormed() {
    return WELL_FORMED.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
