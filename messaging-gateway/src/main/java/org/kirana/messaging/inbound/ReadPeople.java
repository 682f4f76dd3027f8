package org.kirana.messaging.inbound;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.domain.UserId;
import org.kirana.messaging.domain.WhatsAppIdentity;

/**
 * Finds out who a message is from or a status is about. A number and a user id belong together when
 * the webhook's list of contacts says so.
 */
record ReadPeople(List<WhatsAppIdentity> listed) {

  static ReadPeople of(Part value) {
    return new ReadPeople(
        value.parts("contacts").stream()
            .map(contact -> WhatsAppIdentity.of(phone(contact, "wa_id"), user(contact, "user_id")))
            .flatMap(Optional::stream)
            .toList());
  }

  /** Who sent this; when the message does not say, the only contact listed. */
  Optional<WhatsAppIdentity> sender(Part message) {
    Optional<WhatsAppIdentity> named =
        WhatsAppIdentity.of(phone(message, "from"), user(message, "from_user_id"));
    return named.isPresent() ? named.map(this::completed) : onlyOneListed();
  }

  Optional<WhatsAppIdentity> recipient(Part status) {
    return WhatsAppIdentity.of(phone(status, "recipient_id"), user(status, "recipient_user_id"))
        .map(this::completed);
  }

  private WhatsAppIdentity completed(WhatsAppIdentity named) {
    if (named.phone() != null && named.userId() != null) {
      return named;
    }
    return listed.stream().filter(contact -> sameAs(contact, named)).findFirst().orElse(named);
  }

  private static boolean sameAs(WhatsAppIdentity contact, WhatsAppIdentity named) {
    return named.phone() != null
        ? Objects.equals(contact.phone(), named.phone())
        : Objects.equals(contact.userId(), named.userId());
  }

  private Optional<WhatsAppIdentity> onlyOneListed() {
    return listed.size() == 1 ? Optional.of(listed.getFirst()) : Optional.empty();
  }

  private static @Nullable PhoneNumber phone(Part part, String name) {
    return part.text(name).flatMap(PhoneNumber::ofWhatsApp).orElse(null);
  }

  private static @Nullable UserId user(Part part, String name) {
    return part.text(name).flatMap(UserId::of).orElse(null);
  }
}
