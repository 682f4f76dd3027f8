package org.kirana.simulator.phone;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** What WhatsApp tells a business about who somebody is. */
public enum Identity {
  /** Phone number only, as before 2026. */
  NUMBER,
  /** Phone number and business-scoped user id. */
  BOTH,
  /** Business-scoped user id only: somebody with a username. */
  USER_ID;

  @JsonCreator
  public static Identity of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  public Optional<String> waIdOf(Phone phone) {
    return switch (this) {
      case NUMBER, BOTH -> phone.waId();
      case USER_ID -> Optional.empty();
    };
  }

  public Optional<String> userIdOf(Phone phone) {
    return switch (this) {
      case BOTH, USER_ID -> Optional.of(phone.userId());
      case NUMBER -> phone.waId().isPresent() ? Optional.empty() : Optional.of(phone.userId());
    };
  }

  @JsonValue
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
