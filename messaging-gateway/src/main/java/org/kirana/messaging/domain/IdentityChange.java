package org.kirana.messaging.domain;

import java.time.Instant;
import java.util.stream.Stream;

/** One person goes by another number or user id from now on, and stays the same contact. */
public record IdentityChange(WhatsAppIdentity before, WhatsAppIdentity after, Instant at) {

  public Stream<String> addresses() {
    return Stream.concat(before.addresses(), after.addresses()).distinct();
  }
}
