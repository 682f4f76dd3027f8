package org.kirana.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.kirana.messaging.persistence.MediaStores;

/**
 * Fetches what people sent, one file after the other, if there is a place to keep it, and in
 * between forgets what was kept long enough.
 */
@ApplicationScoped
public class MediaCourier {

  private static final Logger LOG = Logger.getLogger(MediaCourier.class);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final MediaStores stores;
  private final FetchMedia fetchMedia;
  private final ForgetMedia forgetMedia;
  private final MediaSettings settings;
  private final Thread walk = Thread.ofPlatform().name("media").daemon().unstarted(this::walk);
  private long nextForgetting = System.nanoTime();
  private volatile boolean stopping;

  MediaCourier(
      MediaStores stores, FetchMedia fetchMedia, ForgetMedia forgetMedia, MediaSettings settings) {
    this.stores = stores;
    this.fetchMedia = fetchMedia;
    this.forgetMedia = forgetMedia;
    this.settings = settings;
  }

  void start(@Observes StartupEvent event) {
    if (stores.isOpen()) {
      walk.start();
    }
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
    walk.interrupt();
  }

  private void walk() {
    Duration pause = settings.lookEvery();
    while (!stopping) {
      try {
        if (!step()) {
          TimeUnit.MILLISECONDS.sleep(settings.lookEvery().toMillis());
        }
        pause = settings.lookEvery();
      } catch (InterruptedException e) {
        return;
      } catch (IOException e) {
        LOG.warnf("files are kept and forgotten later: %s", e.getMessage());
        pause = rest(pause);
      } catch (RuntimeException e) {
        LOG.warnf("files are fetched and forgotten later: %s", e.getClass().getName());
        pause = rest(pause);
      }
    }
  }

  /** True if there may be more to do. */
  private boolean step() throws IOException, InterruptedException {
    return fetchMedia.fetchNext(settings.lease(), settings.attempts()) || forgetNext();
  }

  private boolean forgetNext() throws IOException {
    if (System.nanoTime() - nextForgetting < 0) {
      return false;
    }
    if (forgetMedia.forgetNext(settings.keepFor(), settings.lease())) {
      return true;
    }
    forgetMedia.forgetLeftovers();
    nextForgetting = System.nanoTime() + settings.forgetEvery().toNanos();
    return false;
  }

  /** All files have one store, so trouble with it stops all, longer each time. */
  private Duration rest(Duration pause) {
    try {
      TimeUnit.MILLISECONDS.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      stopping = true;
      Thread.currentThread().interrupt();
    }
    Duration longer = pause.multipliedBy(2);
    return longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
  }
}
