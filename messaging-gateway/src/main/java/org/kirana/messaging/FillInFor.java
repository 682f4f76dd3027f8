package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.kirana.events.EventId;
import org.kirana.messaging.domain.StoreLink;
import org.kirana.messaging.domain.StoreLinks;
import org.kirana.messaging.domain.Tokens;
import org.kirana.messaging.inbound.SendMessage;

/** The tokens of one message, with the links that are made for its reader alone. */
@ApplicationScoped
class FillInFor {

  private final Tokens tokens;
  private final StoreLinks storeLinks;
  private final Clock clock;

  FillInFor(Tokens tokens, StoreLinks storeLinks, Clock clock) {
    this.tokens = tokens;
    this.storeLinks = storeLinks;
    this.clock = clock;
  }

  /** A message that is sent again leads through the same link, valid anew. */
  Tokens reader(SendMessage asked) {
    UUID linkId = new EventId(asked.messageId().value()).deriveUuid("store-link");
    StoreLink link = StoreLink.at(clock.instant(), linkId, asked.contactId());
    return tokens.withStoreLinks(language -> storeLinks.to(link, language));
  }
}
