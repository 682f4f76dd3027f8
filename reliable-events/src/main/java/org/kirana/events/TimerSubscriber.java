package org.kirana.events;

import java.time.Instant;

/** Hears that a timer of one kind is due; runs like a {@link Subscriber}, in the same loop. */
public interface TimerSubscriber {

  /** The kind given to {@link Timers#schedule}. */
  String kind();

  void due(String id, Instant dueAt);
}
