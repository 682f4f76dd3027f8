package org.kirana.events;

import java.time.Instant;

/**
 * Timers that survive crashes. A timer belongs to the partition of the event that set it and is
 * fired by that partition's owner, so it must be set while an event is being heard.
 */
public interface Timers {

  /**
   * Sets, or moves, the timer {@code id} of this kind. It fires once, at or after {@code dueAt}.
   */
  void schedule(String kind, String id, Instant dueAt);

  /** Forgets the timer if it has not fired; may be called from anywhere with a transaction. */
  void cancel(String kind, String id);
}
