package org.kirana.invoice.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.kirana.invoice.LinkLimitsConfig;

/**
 * How often links may be tried. A link that is ours is limited by itself only, for WhatsApp fetches
 * all documents from few addresses; an address is limited by the links of its that we refuse.
 */
@ApplicationScoped
class LinkLimits {

  private final Buckets<UUID> links;
  private final Buckets<String> addresses;

  LinkLimits(LinkLimitsConfig config, Clock clock) {
    links = new Buckets<>(config.opensPerMinute(), clock);
    addresses = new Buckets<>(config.refusalsPerMinute(), clock);
  }

  /** How long this document is not opened again; empty if it may be now. */
  Optional<Duration> waitToOpen(UUID documentId) {
    return links.take(documentId);
  }

  /** How long this address is not told again why we refuse; empty if it may be now. */
  Optional<Duration> waitAfterRefusal(String address) {
    return addresses.take(address);
  }
}
