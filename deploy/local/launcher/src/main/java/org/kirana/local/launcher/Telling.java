package org.kirana.local.launcher;

import java.time.Duration;
import java.time.Instant;

/** Prints a story: scenes, what people read, and each event with the time since the one before. */
final class Telling {

  private final Narrator narrator;
  private Instant previous = Instant.now();

  Telling(Narrator narrator) {
    this.narrator = narrator;
  }

  void scene(String title) {
    narrator.say("%n%s", title);
    previous = Instant.now();
  }

  void event(StoryEvent event) {
    long milliseconds = Duration.between(previous, event.at()).toMillis();
    narrator.say(
        "  %+6d ms  %-38s on %s", milliseconds, event.type() + event.note(), event.topic());
    previous = event.at();
  }

  /** A bubble on somebody's phone. */
  void bubble(String who, String text) {
    text.lines().forEach(line -> narrator.say("             %s | %s", who, line));
  }

  void end(String sentence, Object... arguments) {
    narrator.say("%n" + sentence, arguments);
  }
}
