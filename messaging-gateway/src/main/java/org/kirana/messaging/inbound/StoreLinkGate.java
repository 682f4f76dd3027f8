package org.kirana.messaging.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.StoreLink;
import org.kirana.messaging.domain.StoreLinks;

/** Lets in only who came by a link that we signed. */
@ApplicationScoped
class StoreLinkGate {

  private static final String BEARER = "Bearer ";

  private final StoreLinks links;
  private final Clock clock;

  StoreLinkGate(StoreLinks links, Clock clock) {
    this.links = links;
    this.clock = clock;
  }

  StoreLink toOrder(@Nullable String authorization) {
    StoreLink link = signed(authorization);
    if (link.isExpired(clock.instant())) {
      throw MiniStoreProblems.expired();
    }
    return link;
  }

  /** An expired link still opens this door, for a while. */
  StoreLink toRenew(@Nullable String authorization) {
    StoreLink link = signed(authorization);
    if (!link.isRenewable(clock.instant())) {
      throw MiniStoreProblems.forged();
    }
    return link;
  }

  private StoreLink signed(@Nullable String authorization) {
    if (authorization == null || !authorization.startsWith(BEARER)) {
      throw MiniStoreProblems.forged();
    }
    String token = authorization.substring(BEARER.length()).strip();
    return links.read(token).orElseThrow(MiniStoreProblems::forged);
  }
}
