package org.kirana.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.kirana.simulator.Line;
import org.kirana.simulator.SimulatorConfiguration;

/**
 * How fast the business may speak: to one person, with a burst borrowed from the future, and on one
 * number. Who obeys both is never refused for a little jitter on the way.
 */
@ApplicationScoped
public class RateLimits {

  private final SimulatorConfiguration.Limits limits;
  private final Clock clock;
  private final Map<String, Instant> borrowedUntil = new HashMap<>();
  private final Map<Line, Instant> busyUntil = new EnumMap<>(Line.class);

  @Inject
  RateLimits(SimulatorConfiguration configuration, Clock clock) {
    this(configuration.limits(), clock);
  }

  RateLimits(SimulatorConfiguration.Limits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * @throws GraphError 130429 or 131056, and then nothing is counted
   */
  synchronized void take(Line line, String address) {
    if (limits.perSecond() == 0) {
      return;
    }
    Instant now = clock.instant();
    Instant busy = later(busyUntil.getOrDefault(line, now), now);
    if (busy.isAfter(now.plusSeconds(1))) {
      throw GraphError.ofCode(130429);
    }
    String pair = line + "/" + address;
    Instant borrowed = later(borrowedUntil.getOrDefault(pair, now), now);
    if (borrowed.isAfter(now.plus(furthest()))) {
      throw GraphError.ofCode(131056);
    }
    busyUntil.put(line, busy.plusNanos(1_000_000_000L / limits.perSecond()));
    borrowedUntil.put(pair, borrowed.plus(limits.perPhoneEvery()));
  }

  public synchronized void reset() {
    borrowedUntil.clear();
    busyUntil.clear();
  }

  /** So far ahead may somebody have borrowed who asks for one more. */
  private Duration furthest() {
    Duration every = limits.perPhoneEvery();
    return every.multipliedBy(limits.perPhoneBurst() - 1L).plus(every.dividedBy(3));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
