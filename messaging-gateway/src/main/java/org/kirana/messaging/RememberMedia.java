package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.Media;
import org.kirana.messaging.persistence.ReceivedMedia;

/** Remembers that a file is to be fetched, if there is a folder to keep it in. */
@ApplicationScoped
public class RememberMedia {

  private final ReceivedMedia queue;
  private final boolean wanted;

  RememberMedia(ReceivedMedia queue, MediaSettings settings) {
    this.queue = queue;
    this.wanted = settings.folder().isPresent();
  }

  public void remember(ContactId contact, Line line, Media media, Instant at) {
    if (wanted) {
      queue.record(contact, line, media, at);
    }
  }
}
