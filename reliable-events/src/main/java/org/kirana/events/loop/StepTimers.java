package org.kirana.events.loop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.kirana.events.memory.DueTimer;
import org.kirana.events.memory.SetTimer;

/**
 * The timers that one transaction sets; of each the last word counts, and all are written together.
 */
final class StepTimers {

  private final Map<Name, SetTimer> timers = new HashMap<>();

  private record Name(String kind, String id) {}

  void set(TopicPartition partition, DueTimer timer) {
    timers.put(new Name(timer.kind(), timer.id()), new SetTimer(partition, timer));
  }

  void forget(String kind, String id) {
    timers.remove(new Name(kind, id));
  }

  List<SetTimer> inOrder() {
    List<SetTimer> inOrder = new ArrayList<>(timers.values());
    inOrder.sort(SetTimer.ORDER);
    return inOrder;
  }
}
