package org.kirana.simulator;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Base64;
import java.util.UUID;

/** The id under which WhatsApp knows one message. */
public record Wamid(@JsonValue String value) {

  @JsonCreator
  public Wamid {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a wamid is not blank");
    }
  }

  public static Wamid fresh() {
    byte[] unique = UUID.randomUUID().toString().replace("-", "").getBytes(US_ASCII);
    return new Wamid("wamid." + Base64.getEncoder().encodeToString(unique));
  }

  @Override
  public String toString() {
    return value;
  }
}
