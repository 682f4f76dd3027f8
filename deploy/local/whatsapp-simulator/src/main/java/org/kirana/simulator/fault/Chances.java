package org.kirana.simulator.fault;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Decides whether a fault happens now. Each fault has a sequence of its own, which depends on
 * nothing but the seed: the 17th call meets the same fate in every run.
 */
@ApplicationScoped
public class Chances {

  private final Map<Fault, SplittableRandom> dice = new EnumMap<>(Fault.class);
  private final Map<Fault, Integer> next = new EnumMap<>(Fault.class);
  private final Map<Fault, Long> happened = new EnumMap<>(Fault.class);
  private Rates rates = Rates.NONE;

  /** From now on faults happen at these rates; every sequence begins anew. */
  public synchronized void set(Rates wished) {
    rates = wished;
    for (Fault fault : Fault.values()) {
      dice.put(fault, new SplittableRandom(wished.seed() * 31 + fault.ordinal()));
    }
  }

  /** The fault happens the next so many times, whatever its rate. */
  public synchronized void next(Fault fault, int times) {
    next.put(fault, times);
  }

  public synchronized boolean happens(Fault fault) {
    boolean itDoes = isOrdered(fault) || isThrown(fault);
    if (itDoes) {
      happened.merge(fault, 1L, Long::sum);
    }
    return itDoes;
  }

  /** Some time between nothing and this many milliseconds, from the fault's own sequence. */
  public synchronized long millisUpTo(Fault fault, int longest) {
    return diceOf(fault).nextLong(longest + 1L);
  }

  public synchronized Rates rates() {
    return rates;
  }

  /** What is ordered and has not happened yet. */
  public synchronized Map<Fault, Integer> left() {
    return Map.copyOf(next);
  }

  public synchronized Map<Fault, Long> happened() {
    return Map.copyOf(happened);
  }

  public synchronized void reset() {
    next.clear();
    happened.clear();
    set(Rates.NONE);
  }

  private boolean isOrdered(Fault fault) {
    boolean ordered = next.getOrDefault(fault, 0) > 0;
    next.computeIfPresent(fault, (same, left) -> left > 1 ? Integer.valueOf(left - 1) : null);
    return ordered;
  }

  /** A rate of nothing takes nothing from the sequence. */
  private boolean isThrown(Fault fault) {
    double percent = rates.percentOf(fault);
    return percent > 0 && diceOf(fault).nextDouble(100) < percent;
  }

  private SplittableRandom diceOf(Fault fault) {
    return dice.computeIfAbsent(fault, first -> new SplittableRandom(fault.ordinal()));
  }
}
