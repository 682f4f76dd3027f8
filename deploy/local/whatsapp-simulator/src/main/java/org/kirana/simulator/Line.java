package org.kirana.simulator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The business's two WhatsApp numbers. */
public enum Line {
  SHOPPER,
  PARTNER;

  /** Reads {@code shopper} and {@code shoppers} alike, so that addresses can use the plural. */
  @JsonCreator
  public static Line fromString(String name) {
    String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    return valueOf(singular.toUpperCase(Locale.ROOT));
  }

  @JsonValue
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
