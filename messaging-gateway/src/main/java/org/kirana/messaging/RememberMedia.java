package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.Media;
import org.kirana.messaging.persistence.MediaStores;
import org.kirana.messaging.persistence.ReceivedMedia;

/** Remembers that a file is to be fetched, if there is a place to keep it and time left to. */
@ApplicationScoped
public class RememberMedia {

  private final ReceivedMedia queue;
  private final MediaStores stores;
  private final MediaSettings settings;
  private final Clock clock;

  RememberMedia(ReceivedMedia queue, MediaStores stores, MediaSettings settings, Clock clock) {
    this.queue = queue;
    this.stores = stores;
    this.settings = settings;
    this.clock = clock;
  }

  public void remember(ContactId contact, Line line, Media media, Instant at) {
    if (stores.isOpen() && !isForgotten(at)) {
      queue.record(contact, line, media, at);
    }
  }

  /** What is told again so late must not come back. */
  private boolean isForgotten(Instant at) {
    return at.isBefore(clock.instant().minus(settings.keepFor()));
  }
}
