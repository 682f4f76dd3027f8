package org.kirana.pipeline.pods;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** How a door's callers were answered, and who did it. */
final class Answers {

  private static final int TROUBLE = 500;

  private final Map<Answer, Long> counts = new ConcurrentHashMap<>();

  /**
   * @param by an instance, or the door itself
   */
  record Answer(int status, String path, String by) {

    @Override
    public String toString() {
      return status + " to " + path + " by " + by;
    }
  }

  void note(Answer answer) {
    counts.merge(answer, 1L, Long::sum);
  }

  void forget() {
    counts.clear();
  }

  long all() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Answers with 5xx. */
  Map<String, Long> troubles() {
    return counts.entrySet().stream()
        .filter(each -> each.getKey().status() >= TROUBLE)
        .collect(
            Collectors.toMap(
                each -> each.getKey().toString(), Map.Entry::getValue, Long::sum, TreeMap::new));
  }
}
