package org.kirana.events.loop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Which events are heard alone because their batch failed, and which have failed alone. These are
 * hints about batching and verdicts about single events; they survive a start over, otherwise it
 * would never end.
 */
final class Suspicions {

  /**
   * A repeated unique key may be another partition's doing; it is no fault before the third time.
   */
  private static final int REPEATS_FORGIVEN = 2;

  /** Where an event stands in the log. */
  record Place(TopicPartition partition, long offset) {}

  private final Map<TopicPartition, Long> aloneUntil = new HashMap<>();
  private final Map<Place, Integer> repeats = new HashMap<>();
  private final Map<Place, String> condemned = new HashMap<>();

  static Place place(Incoming incoming) {
    return new Place(incoming.partition(), incoming.offset());
  }

  /** How many of these go into one transaction: one, or some up to the next that is heard alone. */
  List<Incoming> nextChunk(List<Incoming> rest, int most) {
    if (isAlone(rest.getFirst())) {
      return List.of(rest.getFirst());
    }
    List<Incoming> chunk = new ArrayList<>();
    for (Incoming incoming : rest) {
      if (isAlone(incoming) || chunk.size() == most) {
        break;
      }
      chunk.add(incoming);
    }
    return chunk;
  }

  boolean isAlone(Incoming incoming) {
    return incoming.offset() < aloneUntil.getOrDefault(incoming.partition(), 0L);
  }

  void suspectAll(List<Incoming> chunk) {
    chunk.forEach(
        incoming -> aloneUntil.merge(incoming.partition(), incoming.offset() + 1, Math::max));
  }

  void failedAlone(Place place, Failure failure, String reason) {
    if (failure == Failure.SUSPECT || repeats.merge(place, 1, Integer::sum) > REPEATS_FORGIVEN) {
      condemned.put(place, reason);
    }
  }

  @Nullable String verdict(Place place) {
    return condemned.get(place);
  }

  /** The event has moved on, parked or heard. */
  void forget(Place place) {
    condemned.remove(place);
    repeats.remove(place);
  }

  void forgetBefore(TopicPartition partition, long nextOffset) {
    aloneUntil.computeIfPresent(partition, (same, until) -> until <= nextOffset ? null : until);
  }
}
