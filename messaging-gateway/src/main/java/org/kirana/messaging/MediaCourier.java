package org.kirana.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.kirana.messaging.persistence.ClaimedMedia;
import org.kirana.messaging.persistence.ReceivedMedia;

/** Fetches what people sent, one file after the other, if there is a folder to keep it in. */
@ApplicationScoped
public class MediaCourier {

  private static final Logger LOG = Logger.getLogger(MediaCourier.class);

  private final ReceivedMedia queue;
  private final FetchMedia fetchMedia;
  private final MediaSettings settings;
  private final Thread walk = Thread.ofPlatform().name("media").daemon().unstarted(this::walk);
  private volatile boolean stopping;

  MediaCourier(ReceivedMedia queue, FetchMedia fetchMedia, MediaSettings settings) {
    this.queue = queue;
    this.fetchMedia = fetchMedia;
    this.settings = settings;
  }

  void start(@Observes StartupEvent event) {
    if (settings.folder().isPresent()) {
      walk.start();
    }
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
    walk.interrupt();
  }

  private void walk() {
    Path folder = settings.folder().orElseThrow();
    while (!stopping) {
      try {
        Optional<ClaimedMedia> claimed = queue.claim(settings.lease());
        if (claimed.isPresent()) {
          fetchMedia.fetch(claimed.get(), folder, settings.attempts());
        } else {
          TimeUnit.MILLISECONDS.sleep(settings.lookEvery().toMillis());
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warnf("a file is fetched later: %s", e.getClass().getName());
        pause();
      }
    }
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(settings.lookEvery().toMillis());
    } catch (InterruptedException e) {
      stopping = true;
      Thread.currentThread().interrupt();
    }
  }
}
