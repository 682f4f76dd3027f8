package org.kirana.bench.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;

/** The moments at which something is to be sent, in nanoseconds from the beginning, ascending. */
public final class Timetable {

  private static final int STEPS = 10_000;

  private final long[] moments;

  private Timetable(long[] moments) {
    this.moments = moments;
  }

  /** Evenly spaced. */
  static Timetable constant(double perSecond, Duration length) {
    long[] moments = new long[count(perSecond, length)];
    for (int i = 0; i < moments.length; i++) {
      moments[i] = Math.round(i * 1e9 / perSecond);
    }
    return new Timetable(moments);
  }

  /** As people come who know nothing of each other. */
  static Timetable poisson(double perSecond, Duration length, long seed) {
    return shaped(count(perSecond, length), length, seed, time -> 1);
  }

  /** A quiet morning, a steep peak at two fifths, a long evening. */
  static Timetable launchDay(int count, Duration length, long seed) {
    return shaped(
        count, length, seed, time -> 0.4 + 1.6 * Math.exp(-Math.pow((time - 0.4) / 0.1, 2)));
  }

  private static int count(double perSecond, Duration length) {
    return (int) Math.round(perSecond * length.toMillis() / 1000);
  }

  private static Timetable shaped(
      int count, Duration length, long seed, DoubleUnaryOperator weight) {
    double[] cumulated = new double[STEPS + 1];
    for (int step = 0; step < STEPS; step++) {
      cumulated[step + 1] = cumulated[step] + weight.applyAsDouble((step + 0.5) / STEPS);
    }
    SplittableRandom random = new SplittableRandom(seed);
    long[] moments = new long[count];
    for (int i = 0; i < count; i++) {
      moments[i] =
          (long) (length.toNanos() * inverse(cumulated, random.nextDouble() * cumulated[STEPS]));
    }
    Arrays.sort(moments);
    return new Timetable(moments);
  }

  /** Where on the way from 0 to 1 the cumulated weight is reached. */
  private static double inverse(double[] cumulated, double wanted) {
    int found = Arrays.binarySearch(cumulated, wanted);
    int step = found >= 0 ? Math.min(found, STEPS - 1) : -found - 2;
    double within = (wanted - cumulated[step]) / (cumulated[step + 1] - cumulated[step]);
    return (step + within) / STEPS;
  }

  public int size() {
    return moments.length;
  }

  public long nanos(int index) {
    return moments[index];
  }
}
