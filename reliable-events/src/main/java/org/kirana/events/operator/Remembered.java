package org.kirana.events.operator;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a service remembers of one order.
 *
 * @param keys the Kafka keys under which it is spoken of: the order's id, contact ids
 * @param mentions ids that only speak of this order: its own, those of its messages and bills
 * @param entries what was decided and said, with ids, states, times and money, nothing personal
 */
public record Remembered(Set<String> keys, Set<String> mentions, List<Entry> entries) {

  public Remembered {
    keys = Set.copyOf(keys);
    mentions = Set.copyOf(mentions);
    entries = List.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("who remembers an order remembers when it was");
    }
  }

  /**
   * One thing that was decided, said or done.
   *
   * @param what a short phrase in the business's words
   */
  public record Entry(Instant at, String what, Map<String, Object> details) {

    public Entry {
      details = Map.copyOf(details);
    }
  }

  /** When the order was first written down. */
  public Instant first() {
    return entries.stream().map(Entry::at).min(Instant::compareTo).orElseThrow();
  }

  public Instant last() {
    return entries.stream().map(Entry::at).max(Instant::compareTo).orElseThrow();
  }
}
