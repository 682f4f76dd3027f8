package org.kirana.bench.house;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kirana.local.infrastructure.Server;
import org.kirana.local.launcher.Narrator;

/** Kills processes under load, each in its turn, and starts them again at once. */
public final class Kills {

  private final BenchHouse house;
  private final Narrator narrator;
  private final List<Killed> done = new ArrayList<>();

  /**
   * @param healthyAfterMillis from the kill until everybody was healthy again
   */
  public record Killed(String name, Instant at, long healthyAfterMillis) {}

  public Kills(BenchHouse house, Narrator narrator) {
    this.house = house;
    this.narrator = narrator;
  }

  public List<Killed> done() {
    return List.copyOf(done);
  }

  /**
   * Spreads the kills evenly.
   *
   * @param names of processes, or {@code all}
   */
  public void within(List<String> names, Instant from, Duration length) {
    List<String> victims = names.contains("all") ? List.copyOf(house.servers().keySet()) : names;
    for (int i = 0; i < victims.size(); i++) {
      Instant moment = from.plus(length.multipliedBy(i + 1).dividedBy(victims.size() + 1));
      Duration left = Duration.between(Instant.now(), moment);
      if (left.isPositive()) {
        Wait.pause(left);
      }
      kill(victims.get(i));
    }
  }

  private void kill(String name) {
    Map<String, Server> servers = house.servers();
    Server victim = servers.get(name);
    if (victim == null) {
      throw new IllegalArgumentException(name + " is none of " + servers.keySet());
    }
    Instant at = Instant.now();
    victim.kill();
    victim.restart();
    Wait.until(house::isHealthy, "the house is not healthy after " + name + " was killed");
    long millis = Duration.between(at, Instant.now()).toMillis();
    narrator.say("  killed %s; everything healthy again after %.1f s", name, millis / 1000.0);
    done.add(new Killed(name, at, millis));
  }
}
