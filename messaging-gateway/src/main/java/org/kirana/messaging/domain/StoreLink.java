package org.kirana.messaging.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One shopper's way into the mini-store, for one order.
 *
 * @param until when it stops being good for a checkout, UTC, whole seconds
 */
public record StoreLink(UUID linkId, ContactId contactId, Instant until) {

  public static final Duration VALID_FOR = Duration.ofMinutes(30);

  /** For so long an expired link still gets its shopper a fresh one. */
  private static final Duration RENEWABLE_FOR = Duration.ofDays(7);

  public static StoreLink at(Instant now, UUID linkId, ContactId contactId) {
    return new StoreLink(
        linkId, contactId, Instant.ofEpochSecond(now.plus(VALID_FOR).getEpochSecond()));
  }

  public boolean isExpired(Instant now) {
    return !now.isBefore(until);
  }

  public boolean isRenewable(Instant now) {
    return now.isBefore(until.plus(RENEWABLE_FOR));
  }
}
