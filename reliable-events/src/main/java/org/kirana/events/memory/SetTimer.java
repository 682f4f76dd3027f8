package org.kirana.events.memory;

import java.util.Comparator;
import org.apache.kafka.common.TopicPartition;

/** A timer to be set, with the partition whose owner will fire it. */
public record SetTimer(TopicPartition partition, DueTimer timer) {

  /** The order in which timers are locked. */
  public static final Comparator<SetTimer> ORDER =
      Comparator.<SetTimer, String>comparing(set -> set.timer().kind())
          .thenComparing(set -> set.timer().id());
}
