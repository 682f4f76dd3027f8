package org.kirana.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.kirana.messaging.persistence.MediaStores;
import org.kirana.messaging.persistence.OldMedia;

/** Forgets a file that was kept long enough: first its bytes, then what we know of it. */
@ApplicationScoped
public class ForgetMedia {

  /** Longer than any file is on its way. */
  private static final Duration LEFT_BEHIND = Duration.ofDays(1);

  private final OldMedia old;
  private final MediaStores stores;
  private final MeterRegistry metrics;
  private final Clock clock;

  ForgetMedia(OldMedia old, MediaStores stores, MeterRegistry metrics, Clock clock) {
    this.old = old;
    this.stores = stores;
    this.metrics = metrics;
    this.clock = clock;
  }

  /**
   * Forgets the oldest; true if there may be more.
   *
   * @throws IOException if its store is away; the file is tried again when the lease has ended
   */
  boolean forgetNext(Duration keepFor, Duration lease) throws IOException {
    Optional<OldMedia.Old> claimed = old.claim(keepFor, lease);
    if (claimed.isEmpty()) {
      return false;
    }
    String mediaId = claimed.get().mediaId();
    String place = claimed.get().place();
    // Without a place there may still be one: of an attempt that died before it was written down.
    stores.forget(place != null ? place : stores.place(mediaId));
    old.forgotten(mediaId);
    metrics.counter("kirana.media", "result", "forgotten").increment();
    return true;
  }

  /** Throws away what fetches that died left behind. */
  void forgetLeftovers() throws IOException {
    stores.arrivals().clear(clock.instant().minus(LEFT_BEHIND));
  }
}
