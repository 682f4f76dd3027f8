package org.kirana.events;

/**
 * Announces facts in the current transaction: either the transaction commits and they are sent, or
 * neither happens. While an event is heard they travel in its partition's row, otherwise in the
 * {@code outbox} table. Topics are configured as {@code kirana.events.announces.<type>}.
 */
public interface Announcer {

  /**
   * Announces what the event being heard has caused, under an id derived from the event and the
   * announcement's type.
   *
   * @throws IllegalStateException if no event is being heard, or the event already caused this type
   */
  void announce(Announcement announcement);

  /** As {@link #announce(Announcement)}, for an event that causes several of one type. */
  void announce(Announcement announcement, String word);

  /** Announces under an id of the caller's making: for HTTP changes and workers. */
  void announce(EventId id, Announcement announcement);
}
