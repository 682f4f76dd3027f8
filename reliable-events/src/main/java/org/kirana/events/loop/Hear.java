package org.kirana.events.loop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.kirana.events.EventsConfig;
import org.kirana.events.Preload;
import org.kirana.events.watch.EventMetrics;
import org.kirana.events.wire.CloudEvent;
import org.kirana.events.wire.EventType;

/** Hears the events of one transaction, one at a time. */
@ApplicationScoped
class Hear {

  private final CurrentHearing currentHearing;
  private final Park park;
  private final BatchMemory memory;
  private final EventMetrics metrics;
  private final int batchBytes;
  private final Duration batchTime;
  private final Clock clock = Clock.systemUTC();

  Hear(
      CurrentHearing currentHearing,
      Park park,
      BatchMemory memory,
      EventMetrics metrics,
      EventsConfig config) {
    this.currentHearing = currentHearing;
    this.park = park;
    this.memory = memory;
    this.metrics = metrics;
    this.batchBytes = config.batchBytes();
    this.batchTime = BatchPace.longest(config);
  }

  /**
   * Loads the rows that the events need, then hears them until the batch has announced enough bytes
   * or taken long enough.
   *
   * <p>An event under suspicion is heard with nothing preloaded.
   *
   * @return how many were heard
   */
  int batch(
      List<Incoming> chunk,
      Function<TopicPartition, Ownership> owned,
      Suspicions suspicions,
      Step step)
      throws Exception {
    try {
      if (!suspicions.isAlone(chunk.getFirst())) {
        memory.load(rows -> chunk.forEach(incoming -> preload(incoming, owned, rows)));
      }
      return together(chunk, owned, suspicions, step);
    } finally {
      memory.forget();
    }
  }

  private int together(
      List<Incoming> chunk,
      Function<TopicPartition, Ownership> owned,
      Suspicions suspicions,
      Step step)
      throws Exception {
    int heard = 0;
    for (Incoming incoming : chunk) {
      PartitionStep partition = step.of(owned.apply(incoming.partition()));
      one(incoming, suspicions.verdict(Suspicions.place(incoming)), partition);
      partition.heard(incoming.offset(), incoming.leaderEpoch());
      heard++;
      if (step.announcedBytes() > batchBytes || step.age().compareTo(batchTime) > 0) {
        break;
      }
    }
    return heard;
  }

  private static void preload(
      Incoming incoming, Function<TopicPartition, Ownership> owned, Preload rows) {
    boolean waits =
        incoming.key() != null
            && owned.apply(incoming.partition()).waitingKeys().contains(incoming.key());
    if (!waits && incoming.content() instanceof Incoming.Readable<?> readable) {
      preload(readable, rows);
    }
  }

  private static <E> void preload(Incoming.Readable<E> readable, Preload rows) {
    readable.subscriber().preload(readable.event(), rows);
  }

  private void one(Incoming incoming, @Nullable String verdict, PartitionStep step)
      throws Exception {
    switch (incoming.content()) {
      case Incoming.NotOurs none -> {}
      case Incoming.Unreadable poison -> park.poison(incoming, poison.reason(), step);
      case Incoming.Readable<?> readable -> {
        if (verdict != null) {
          park.poison(incoming, verdict, step);
        } else if (step.mustWait(incoming.key())) {
          park.behind(incoming, step);
        } else {
          event(readable, incoming.headers().get(CloudEvent.TRACEPARENT), step);
        }
      }
    }
  }

  /** One event, as its subscriber hears it. */
  <E> void event(Incoming.Readable<E> readable, @Nullable String traceparent, PartitionStep step) {
    String type = EventType.of(readable.subscriber().hears());
    Hearing hearing = new Hearing(type, readable.event().id(), traceparent, step);
    currentHearing.during(hearing, () -> readable.subscriber().hear(readable.event()));
    metrics.heard(type, Duration.between(readable.event().time(), clock.instant()));
  }
}
