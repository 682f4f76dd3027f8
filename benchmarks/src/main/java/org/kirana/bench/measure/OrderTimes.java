package org.kirana.bench.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import org.HdrHistogram.Histogram;

/** When each order came to each step, in microseconds since 1970; a repeat does not move it. */
public final class OrderTimes {

  private static final long UNKNOWN = Long.MAX_VALUE;
  private static final int DIGITS = 3;

  private final int orders;
  private final Map<Step, long[]> times = new EnumMap<>(Step.class);

  public OrderTimes(int orders) {
    this.orders = orders;
  }

  public int orders() {
    return orders;
  }

  public void note(Step step, int number, long micros) {
    long[] column = times.computeIfAbsent(step, first -> unknown());
    column[number] = Math.min(column[number], micros);
  }

  private long[] unknown() {
    long[] column = new long[orders];
    Arrays.fill(column, UNKNOWN);
    return column;
  }

  public OptionalLong at(Step step, int number) {
    long[] column = times.get(step);
    return column == null || column[number] == UNKNOWN
        ? OptionalLong.empty()
        : OptionalLong.of(column[number]);
  }

  /** How long the chosen orders took between two steps, in microseconds. */
  public Histogram between(Step from, Step to, IntPredicate chosen) {
    Histogram histogram = new Histogram(DIGITS);
    for (int number = 0; number < orders; number++) {
      OptionalLong begin = at(from, number);
      OptionalLong end = at(to, number);
      if (chosen.test(number) && begin.isPresent() && end.isPresent()) {
        histogram.recordValue(Math.max(0, end.getAsLong() - begin.getAsLong()));
      }
    }
    return histogram;
  }

  /** All known moments of a step, ascending. */
  public List<Long> all(Step step) {
    List<Long> all = new ArrayList<>();
    for (int number = 0; number < orders; number++) {
      at(step, number).ifPresent(all::add);
    }
    all.sort(null);
    return all;
  }
}
