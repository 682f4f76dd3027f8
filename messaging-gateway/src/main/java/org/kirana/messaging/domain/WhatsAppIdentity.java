package org.kirana.messaging.domain;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How WhatsApp names one person in one place: by number, by business-scoped user id, or by both.
 */
public record WhatsAppIdentity(@Nullable PhoneNumber phone, @Nullable UserId userId) {

  public WhatsAppIdentity {
    if (phone == null && userId == null) {
      throw new IllegalArgumentException("somebody must be named");
    }
  }

  public static Optional<WhatsAppIdentity> of(@Nullable PhoneNumber phone, @Nullable UserId user) {
    return phone == null && user == null
        ? Optional.empty()
        : Optional.of(new WhatsAppIdentity(phone, user));
  }

  public static WhatsAppIdentity of(PhoneNumber phone) {
    return new WhatsAppIdentity(phone, null);
  }

  /** The keys under which a contact is remembered. */
  public Stream<String> addresses() {
    return Stream.of(
            Optional.ofNullable(phone).map(known -> PHONE + known.digits()),
            Optional.ofNullable(userId).map(known -> USER + known.value()))
        .flatMap(Optional::stream);
  }

  public static final String PHONE = "phone:";
  public static final String USER = "user:";
}
