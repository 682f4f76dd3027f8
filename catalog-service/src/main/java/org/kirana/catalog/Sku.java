package org.kirana.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a product for ever. */
public record Sku(@JsonValue String value) implements Comparable<Sku> {

  static final String PATTERN = "[A-Z0-9][A-Z0-9_-]{1,63}";

  @JsonCreator
  public Sku {
    if (!value.matches(PATTERN)) {
      throw new IllegalArgumentException("a SKU is 2 to 64 of A-Z, 0-9, _ and -");
    }
  }

  @Override
  public int compareTo(Sku other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
