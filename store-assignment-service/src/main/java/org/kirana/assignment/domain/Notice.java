package org.kirana.assignment.domain;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a partner last said of whether their store takes orders, like a sign on its door.
 *
 * @param until when it ends by itself; null if only another word ends it
 * @param by who said so
 * @param at when they said it: a later word replaces an earlier one, however late that is heard
 * @param messages the ids of what they said at that moment, so that a repeat is known
 */
public record Notice(
    Kind kind, @Nullable Instant until, ContactId by, Instant at, List<String> messages) {

  public Notice {
    messages = List.copyOf(messages);
  }

  /** What keeps orders away at this moment, if something does. */
  public Optional<Filter> droppedBy(Instant now) {
    return until == null || now.isBefore(until) ? kind.filter() : Optional.empty();
  }

  /** The notice that holds after the next one was heard. */
  public Notice then(Notice next) {
    if (next.at.isBefore(at) || messages.containsAll(next.messages)) {
      return this;
    }
    return next.at.equals(at) ? next.withMessagesOf(this) : next;
  }

  /** WhatsApp counts in seconds: two words may bear the same time. */
  private Notice withMessagesOf(Notice earlier) {
    List<String> both = new ArrayList<>(earlier.messages);
    both.addAll(messages);
    return new Notice(kind, until, by, at, both);
  }

  /** What the sign says. */
  public enum Kind {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("busy")
    BUSY,
    @JsonProperty("closed")
    CLOSED,
    @JsonProperty("holiday")
    HOLIDAY;

    private Optional<Filter> filter() {
      return switch (this) {
        case OPEN -> Optional.empty();
        case BUSY -> Optional.of(Filter.BUSY);
        case CLOSED -> Optional.of(Filter.CLOSED_BY_PARTNER);
        case HOLIDAY -> Optional.of(Filter.HOLIDAY);
      };
    }
  }
}
