package org.kirana.simulator.fault;

import java.util.Map;

/**
 * How often each fault happens during a whole run, in per cent, and how it looks.
 *
 * @param seed the same seed gives each fault the same sequence of happening and not happening
 * @param reorderMillis the longest hold of a webhook that others overtake
 * @param batchSize the most updates in one envelope
 * @param timeOutMillis how long a call that is never answered is kept waiting
 * @param failedCode the code with which accepted messages fail
 */
public record Rates(
    long seed,
    Map<Fault, Double> percent,
    int reorderMillis,
    int delayMillis,
    int batchSize,
    int timeOutMillis,
    int failedCode) {

  static final Rates NONE = new Rates(0, Map.of(), 0, 0, 0, 0, 0);

  private static final int MOST_IN_A_BATCH = 1000;

  /** What is left out, or 0, gets its usual value. */
  @SuppressWarnings("NullAway") // absent in JSON means no fault
  public Rates {
    percent = percent == null ? Map.of() : Map.copyOf(percent);
    if (percent.values().stream().anyMatch(rate -> rate < 0 || rate > 100)) {
      throw new IllegalArgumentException("a rate is 0 to 100 per cent");
    }
    reorderMillis = usual(reorderMillis, 1_000);
    delayMillis = usual(delayMillis, 2_000);
    batchSize = usual(batchSize, 100);
    timeOutMillis = usual(timeOutMillis, 15_000);
    failedCode = usual(failedCode, 131026);
    if (batchSize > MOST_IN_A_BATCH) {
      throw new IllegalArgumentException("a batch has at most 1000 updates");
    }
  }

  double percentOf(Fault fault) {
    return percent.getOrDefault(fault, 0.0);
  }

  private static int usual(int given, int usual) {
    if (given < 0) {
      throw new IllegalArgumentException("a length of time, a size and a code are not negative");
    }
    return given == 0 ? usual : given;
  }
}
