package org.kirana.messaging;

import org.kirana.messaging.domain.Outcome;
import org.kirana.messaging.persistence.ClaimedMessage;

/** An attempt that ended, until that is remembered. */
record Ended(ClaimedMessage message, Outcome outcome) {

  /** Whether the message may be somebody else's by now. */
  boolean isOlderThan(long leaseNanos) {
    return System.nanoTime() - message.claimedAtNanos() > leaseNanos;
  }
}
