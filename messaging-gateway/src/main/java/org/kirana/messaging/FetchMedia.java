package org.kirana.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.kirana.messaging.domain.Fetched;
import org.kirana.messaging.outbound.GraphMedia;
import org.kirana.messaging.persistence.ClaimedMedia;
import org.kirana.messaging.persistence.MediaStores;
import org.kirana.messaging.persistence.ReceivedMedia;

/** Fetches one file that somebody sent, and keeps it or says why not. */
@ApplicationScoped
public class FetchMedia {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final int LONGEST_DOUBLING = 12;
  private static final String STORE_AWAY = "store-away";

  private final ReceivedMedia queue;
  private final GraphMedia whatsApp;
  private final MediaStores stores;
  private final MeterRegistry metrics;

  FetchMedia(ReceivedMedia queue, GraphMedia whatsApp, MediaStores stores, MeterRegistry metrics) {
    this.queue = queue;
    this.whatsApp = whatsApp;
    this.stores = stores;
    this.metrics = metrics;
  }

  /**
   * Fetches the next that is due; true if there was one.
   *
   * @throws IOException if it could not be kept, and no other can be for the moment
   */
  boolean fetchNext(Duration lease, int mostAttempts) throws IOException, InterruptedException {
    Optional<ClaimedMedia> claimed = queue.claim(lease);
    if (claimed.isPresent()) {
      fetch(claimed.get(), mostAttempts);
    }
    return claimed.isPresent();
  }

  private void fetch(ClaimedMedia claimed, int mostAttempts)
      throws IOException, InterruptedException {
    Fetched fetched = whatsApp.fetch(claimed, stores.arrivals().folder());
    String result =
        switch (fetched) {
          case Fetched.Whole whole -> keep(claimed, whole.file());
          case Fetched.Refused refused -> quarantine(claimed, refused.reason());
          case Fetched.Gone gone -> quarantine(claimed, "gone");
          case Fetched.Later later ->
              claimed.attempts() >= mostAttempts
                  ? quarantine(claimed, later.reason())
                  : again(claimed, later.reason());
        };
    count(result);
  }

  private String keep(ClaimedMedia claimed, Path file) throws IOException {
    try {
      queue.kept(claimed.mediaId(), stores.keep(claimed.mediaId(), file));
      return "kept";
    } catch (IOException e) {
      queue.putBack(claimed.mediaId(), STORE_AWAY);
      count(STORE_AWAY);
      throw e;
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private String quarantine(ClaimedMedia claimed, String reason) {
    queue.quarantined(claimed.mediaId(), reason);
    return "quarantined-" + reason;
  }

  private String again(ClaimedMedia claimed, String reason) {
    int doubled = Math.min(claimed.attempts() - 1, LONGEST_DOUBLING);
    queue.later(claimed.mediaId(), FIRST_PAUSE.multipliedBy(1L << doubled), reason);
    return "again";
  }

  private void count(String result) {
    metrics.counter("kirana.media", "result", result).increment();
  }
}
