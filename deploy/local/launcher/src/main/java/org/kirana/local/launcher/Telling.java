package org.kirana.local.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints a story: scenes, what people read, and each event with the time since the scene in which
 * it was announced began.
 */
final class Telling {

  private final Narrator narrator;
  private final List<Instant> scenes = new ArrayList<>(List.of(Instant.now()));

  Telling(Narrator narrator) {
    this.narrator = narrator;
  }

  void scene(String title) {
    narrator.say("%n%s", title);
    scenes.add(Instant.now());
  }

  void event(StoryEvent event) {
    narrator.say(
        "  %6d ms  %-38s on %s",
        sinceItsScene(event.at()), event.type() + event.note(), event.topic());
  }

  private long sinceItsScene(Instant at) {
    return Duration.between(sceneOf(at), at).toMillis();
  }

  private Instant sceneOf(Instant at) {
    return scenes.reversed().stream().filter(scene -> !scene.isAfter(at)).findFirst().orElse(at);
  }

  /** A bubble on somebody's phone. */
  void bubble(String who, String text) {
    text.lines().forEach(line -> narrator.say("             %s | %s", who, line));
  }

  /** How long each step took, from the scene of the first on. */
  void hops(List<StoryEvent> steps) {
    Instant begin = sceneOf(steps.getFirst().at());
    Instant previous = begin;
    narrator.say("%nFrom the shopper's order to the invoice on WhatsApp:");
    for (StoryEvent step : steps) {
      narrator.say(
          "  %6d ms  to %s%s",
          Duration.between(previous, step.at()).toMillis(), step.type(), step.note());
      previous = step.at();
    }
    narrator.say("  %6d ms  together", Duration.between(begin, previous).toMillis());
  }

  void end(String sentence, Object... arguments) {
    narrator.say("%n" + sentence, arguments);
  }
}
