package org.kirana.messaging.inbound;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.IdentityChange;
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.domain.UserId;
import org.kirana.messaging.domain.WhatsAppIdentity;

/**
 * Finds out who a message is from or a status is about. A number and a user id belong together when
 * the webhook's list of contacts says so.
 */
record ReadPeople(List<WhatsAppIdentity> listed) {

  private static final Set<String> CHANGES = Set.of("user_changed_number", "user_changed_user_id");

  static ReadPeople of(Part value) {
    return new ReadPeople(
        value.parts("contacts").stream().flatMap(contact -> listed(contact).stream()).toList());
  }

  /** Whom an entry of the list of contacts names. */
  static Optional<WhatsAppIdentity> listed(Part contact) {
    return WhatsAppIdentity.of(phone(contact, "wa_id"), user(contact, "user_id"));
  }

  /** Who sent this; when the message does not say, the only contact listed. */
  Optional<WhatsAppIdentity> sender(Part message) {
    Optional<WhatsAppIdentity> named =
        WhatsAppIdentity.of(phone(message, "from"), user(message, "from_user_id"));
    return named.isPresent()
        ? named.map(this::completed)
        : announcedBy(message).or(this::onlyOneListed);
  }

  /** Whom a part names by number or user id, under the names of the list of contacts. */
  Optional<WhatsAppIdentity> named(Part part) {
    return listed(part).map(this::completed);
  }

  /** A system message says under which number or user id somebody is known from now on. */
  Optional<IdentityChange> change(Part message, Instant now) {
    Part system = message.part("system");
    if (!CHANGES.contains(system.text("type").orElse(""))) {
      return Optional.empty();
    }
    PhoneNumber from = phone(message, "from");
    UserId previous =
        Optional.ofNullable(user(system, "previous_user_id")).orElse(user(message, "from_user_id"));
    return WhatsAppIdentity.of(from, previous)
        .flatMap(
            before ->
                announcedBy(message)
                    .map(
                        after ->
                            new IdentityChange(before, after, WhatsAppTime.read(message, now))));
  }

  private static Optional<WhatsAppIdentity> announcedBy(Part message) {
    Part system = message.part("system");
    return WhatsAppIdentity.of(phone(system, "wa_id"), user(system, "user_id"));
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
