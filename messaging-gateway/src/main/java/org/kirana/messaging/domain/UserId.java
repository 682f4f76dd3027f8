package org.kirana.messaging.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** A business-scoped user id: since 2026 it may be all that WhatsApp tells of a person. */
public record UserId(String value) {

  private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{1,256}");

  public UserId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a business-scoped user id");
    }
  }

  public static Optional<UserId> of(String value) {
    return SHAPE.matcher(value).matches() ? Optional.of(new UserId(value)) : Optional.empty();
  }

  @Override
  public String toString() {
    return "UserId[hidden]";
  }
}
