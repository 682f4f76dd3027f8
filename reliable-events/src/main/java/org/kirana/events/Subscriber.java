package org.kirana.events;

/**
 * Hears one type of event. An application-scoped bean; the topic of the type is configured as
 * {@code kirana.events.hears.<type>}.
 *
 * <p>A subscriber runs in the transaction of its batch. It may be called again for an event that it
 * has heard (a repeat, or after a rollback), so its effect is guarded by a primary key or a state.
 */
public interface Subscriber<E> {

  /** The record that the event is read into; its simple name is the event's type. */
  Class<E> hears();

  /** Names the rows that hearing this event will need, so that a batch loads them in one query. */
  default void preload(Event<E> event, Preload preload) {}

  void hear(Event<E> event);
}
