package org.kirana.events;

import org.jspecify.annotations.Nullable;

/**
 * One announcement that comes from outside (a webhook, a checkout), with the id derived from there.
 *
 * @param traceparent the trace that it goes on with; without one, what this thread is doing, or a
 *     new one
 */
public record Publication(EventId id, Announcement announcement, @Nullable String traceparent) {

  public Publication(EventId id, Announcement announcement) {
    this(id, announcement, null);
  }
}
