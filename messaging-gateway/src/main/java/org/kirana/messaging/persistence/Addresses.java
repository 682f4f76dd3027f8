package org.kirana.messaging.persistence;

import java.util.List;
import java.util.Optional;
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.domain.UserId;
import org.kirana.messaging.domain.WhatsAppIdentity;

/** The addresses of one person, the one that was learned last first. */
record Addresses(List<String> latestFirst) {

  Addresses {
    latestFirst = List.copyOf(latestFirst);
  }

  Optional<WhatsAppIdentity> identity() {
    return WhatsAppIdentity.of(
        latest(WhatsAppIdentity.PHONE).map(PhoneNumber::new).orElse(null),
        latest(WhatsAppIdentity.USER).map(UserId::new).orElse(null));
  }

  private Optional<String> latest(String kind) {
    return latestFirst.stream()
        .filter(address -> address.startsWith(kind))
        .map(address -> address.substring(kind.length()))
        .findFirst();
  }
}
