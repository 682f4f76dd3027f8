package org.kirana.local.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Those events that belong to one story, told as they pass. */
final class Feed {

  private static final Duration PATIENCE = Duration.ofSeconds(45);

  private final EventStream stream;
  private final Telling telling;
  private final Set<String> ids = new HashSet<>();
  private final List<StoryEvent> waiting = new ArrayList<>();
  private final List<StoryEvent> passed = new ArrayList<>();

  Feed(EventStream stream, Telling telling) {
    this.stream = stream;
    this.telling = telling;
  }

  /**
   * From now on everything that names this id (of a message, a contact, an order) belongs to the
   * story.
   */
  void follow(String id) {
    ids.add(id);
  }

  /** The event of that type, which has passed already or passes soon. */
  StoryEvent await(String type, Predicate<StoryEvent> wanted) {
    return awaitAny(type, event -> event.type().equals(type) && wanted.test(event));
  }

  StoryEvent awaitAny(String what, Predicate<StoryEvent> wanted) {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(deadline)) {
      look();
      for (StoryEvent event : passed) {
        if (wanted.test(event)) {
          return event;
        }
      }
    }
    throw new Impatient(
        "No %s came within %d s after %s."
            .formatted(
                what,
                PATIENCE.toSeconds(),
                passed.isEmpty() ? "nothing" : passed.getLast().type()));
  }

  private void look() {
    waiting.addAll(stream.next());
    List<StoryEvent> ours = waiting.stream().filter(event -> event.names(ids)).toList();
    waiting.removeAll(ours);
    ours.forEach(telling::event);
    passed.addAll(ours);
    ours.stream().filter(StoryEvent::isDeadLetter).findAny().ifPresent(Feed::complain);
  }

  private static void complain(StoryEvent deadLetter) {
    throw new Impatient("A service could not digest %s; see its log.".formatted(deadLetter.type()));
  }
}
