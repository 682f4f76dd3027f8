package org.kirana.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.kirana.messaging.domain.Fetched;
import org.kirana.messaging.outbound.GraphMedia;
import org.kirana.messaging.persistence.ClaimedMedia;
import org.kirana.messaging.persistence.ReceivedMedia;

/** Fetches one file that somebody sent, and keeps it or says why not. */
@ApplicationScoped
public class FetchMedia {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final int LONGEST_DOUBLING = 12;

  private final ReceivedMedia queue;
  private final GraphMedia whatsApp;
  private final MediaStore store;
  private final MeterRegistry metrics;

  FetchMedia(ReceivedMedia queue, GraphMedia whatsApp, MediaStore store, MeterRegistry metrics) {
    this.queue = queue;
    this.whatsApp = whatsApp;
    this.store = store;
    this.metrics = metrics;
  }

  void fetch(ClaimedMedia claimed, Path folder, int mostAttempts) throws InterruptedException {
    Fetched fetched = whatsApp.fetch(claimed, folder.resolve("arriving"));
    String result =
        switch (fetched) {
          case Fetched.Whole whole -> keep(claimed, whole);
          case Fetched.Refused refused -> quarantine(claimed, refused.reason());
          case Fetched.Gone gone -> quarantine(claimed, "gone");
          case Fetched.Later later ->
              claimed.attempts() >= mostAttempts
                  ? quarantine(claimed, later.reason())
                  : again(claimed, later.reason());
        };
    metrics.counter("kirana.media", "result", result).increment();
  }

  private String keep(ClaimedMedia claimed, Fetched.Whole whole) {
    try {
      queue.kept(claimed.mediaId(), store.keep(claimed.mediaId(), whole.file()));
      return "kept";
    } catch (IOException e) {
      return again(claimed, "store");
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
}
