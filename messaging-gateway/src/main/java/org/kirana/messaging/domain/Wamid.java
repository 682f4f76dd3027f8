package org.kirana.messaging.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** WhatsApp's name of one message, the same in every repeat of its webhook. */
public record Wamid(@JsonValue String value) {

  public static final int LONGEST = 512;

  public Wamid {
    if (value.isBlank() || value.length() > LONGEST) {
      throw new IllegalArgumentException("a wamid has 1 to 512 characters");
    }
  }

  @JsonCreator
  public static Wamid of(String value) {
    return new Wamid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
