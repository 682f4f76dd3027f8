package org.kirana.messaging.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Free-form messages may be sent for 24 hours after a contact's last message; afterwards only
 * approved templates. We close a minute early, because WhatsApp judges when it delivers.
 */
public record CustomerServiceWindow(Optional<Instant> lastInboundAt) {

  private static final Duration OPEN_FOR = Duration.ofHours(24).minusMinutes(1);

  public boolean isOpenAt(Instant now) {
    return lastInboundAt.filter(last -> now.isBefore(last.plus(OPEN_FOR))).isPresent();
  }
}
