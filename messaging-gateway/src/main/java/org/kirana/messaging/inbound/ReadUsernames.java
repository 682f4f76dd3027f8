package org.kirana.messaging.inbound;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kirana.messaging.domain.Username;

/** Reads what people call themselves, as of the latest message or status that comes with it. */
final class ReadUsernames {

  private static final int LONGEST = 100;

  private ReadUsernames() {}

  static List<Username> of(Part value, Instant now) {
    return value.parts("contacts").stream()
        .flatMap(contact -> username(contact, value, now).stream())
        .toList();
  }

  private static Optional<Username> username(Part contact, Part value, Instant now) {
    return contact
        .part("profile")
        .text("username", LONGEST)
        .flatMap(
            name ->
                ReadPeople.listed(contact)
                    .map(person -> new Username(person, name, asOf(value, now))));
  }

  private static Instant asOf(Part value, Instant now) {
    return Stream.concat(value.parts("messages").stream(), value.parts("statuses").stream())
        .filter(Part::isObject)
        .map(part -> WhatsAppTime.read(part, now))
        .max(Comparator.naturalOrder())
        .orElse(now);
  }
}
