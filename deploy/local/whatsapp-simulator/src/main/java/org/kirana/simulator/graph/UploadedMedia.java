package org.kirana.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Files by media id: what the business uploaded, and what people sent. */
@ApplicationScoped
public class UploadedMedia {

  /** How long a business's own upload is kept. */
  private static final Duration KEPT_FOR = Duration.ofDays(30);

  private static final long FIRST_ID = 990_000_000_100_000L;

  private final Map<String, Upload> byId = new ConcurrentHashMap<>();
  private final AtomicLong lastId = new AtomicLong(FIRST_ID);
  private final Clock clock;

  UploadedMedia(Clock clock) {
    this.clock = clock;
  }

  public String keep(Documents.File file) {
    String id = Long.toString(lastId.incrementAndGet());
    byId.put(id, new Upload(id, file, clock.instant()));
    return id;
  }

  Optional<Upload> find(String id) {
    return Optional.ofNullable(byId.get(id))
        .filter(upload -> clock.instant().isBefore(upload.at().plus(KEPT_FOR)));
  }

  boolean delete(String id) {
    return byId.remove(id) != null;
  }

  public void reset() {
    byId.clear();
  }

  /** A file under its id. */
  record Upload(String id, Documents.File file, Instant at) {}
}
