package org.kirana.local.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** {@code ./kirana stop}: ends what runs, wherever it was started. */
record Stop(Path directory, Narrator narrator) {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  int run() {
    Optional<RunningHouse> house = RunningHouse.in(directory);
    if (house.isEmpty()) {
      RunningHouse.lastIn(directory).ifPresent(RunningHouse::clearAway);
      RunningHouse.forget(directory);
      narrator.say("Nothing runs.");
      return 0;
    }
    narrator.say("Stopping …");
    boolean ended = house.get().launcher().end(PATIENCE);
    narrator.say(ended ? "Stopped." : "It did not stop within %d s.", PATIENCE.toSeconds());
    return ended ? 0 : 1;
  }
}
