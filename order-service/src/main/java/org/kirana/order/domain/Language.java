package org.kirana.order.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.stream.Stream;

/** A language in which we talk with shoppers. */
public enum Language {
  ENGLISH("en"),
  HINDI("hi"),
  MARATHI("mr");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** ISO 639-1, as in events and in WhatsApp's templates. */
  @JsonValue
  public String code() {
    return code;
  }

  @JsonCreator
  public static Language of(String code) {
    return Stream.of(values())
        .filter(language -> language.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a language of ours: " + code));
  }
}
