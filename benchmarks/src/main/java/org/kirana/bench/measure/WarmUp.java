package org.kirana.bench.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the house becomes warm: what an order costs and how long it takes, ten seconds at a time. */
public final class WarmUp {

  public static final int SECONDS = 10;

  /** Processes that stand for the world around the house. */
  private static final Set<String> NOT_THE_HOUSE = Set.of("generator", "whatsapp");

  private WarmUp() {}

  /**
   * Ten seconds.
   *
   * @param from seconds since the load began
   * @param done invoices handed to WhatsApp in each of the seconds
   * @param cpuMicros of the house for each of them
   * @param p50 milliseconds from checkout to invoice handed to WhatsApp
   */
  public record Slice(int from, double done, double cpuMicros, double p50) {}

  public static List<Slice> of(Series series) {
    List<Slice> slices = new ArrayList<>();
    double[] done = series.flow().done();
    for (int from = 0; from + SECONDS <= done.length; from += SECONDS) {
      double orders = sum(done, from);
      double cores = 0;
      for (Map.Entry<String, double[]> process : series.cores().entrySet()) {
        cores += NOT_THE_HOUSE.contains(process.getKey()) ? 0 : sum(process.getValue(), from);
      }
      slices.add(
          new Slice(
              from,
              orders / SECONDS,
              cores * 1e6 / Math.max(1, orders),
              median(series.p50(), from)));
    }
    return slices;
  }

  private static double sum(double[] values, int from) {
    double sum = 0;
    for (int i = from; i < Math.min(values.length, from + SECONDS); i++) {
      sum += values[i];
    }
    return sum;
  }

  private static double median(double[] values, int from) {
    double[] some =
        Arrays.copyOfRange(values, from, Math.max(from, Math.min(values.length, from + SECONDS)));
    Arrays.sort(some);
    return some.length == 0 ? 0 : some[some.length / 2];
  }
}
