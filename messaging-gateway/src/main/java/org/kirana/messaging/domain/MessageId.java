package org.kirana.messaging.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Our name of one outgoing message. It travels as {@code biz_opaque_callback_data}, which WhatsApp
 * limits to 512 characters, and comes back on every status.
 */
public record MessageId(@JsonValue String value) {

  public static final int LONGEST = 512;

  public MessageId {
    if (value.isBlank() || value.length() > LONGEST) {
      throw new IllegalArgumentException("a message id has 1 to 512 characters");
    }
  }

  @JsonCreator
  public static MessageId of(String value) {
    return new MessageId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
