package org.kirana.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.HdrHistogram.Histogram;

/**
 * The run second by second.
 *
 * @param begin microseconds since 1970
 * @param p50 of the orders that were meant to be sent in each second: milliseconds from checkout to
 *     invoice handed to WhatsApp
 * @param p99 the same
 * @param cores how many processors each process kept busy
 */
public record Series(
    long begin, Flow flow, double[] p50, double[] p99, Map<String, double[]> cores) {

  private static final double MICROS = 1_000_000;

  public static Series of(OrderTimes times, List<Meter.Reading> readings) {
    long begin = times.all(Step.INTENDED).stream().findFirst().orElse(0L);
    long end =
        Math.max(
            last(times.all(Step.INTENDED), begin), last(times.all(Step.HANDED_TO_WHATSAPP), begin));
    int seconds = (int) ((end - begin) / 1_000_000) + 1;
    List<Histogram> latencies = latencies(times, begin, seconds);
    return new Series(
        begin,
        Flow.of(times, begin, seconds),
        latencies.stream().mapToDouble(each -> each.getValueAtPercentile(50) / 1000.0).toArray(),
        latencies.stream().mapToDouble(each -> each.getValueAtPercentile(99) / 1000.0).toArray(),
        cores(readings, begin, seconds));
  }

  private static long last(List<Long> moments, long otherwise) {
    return moments.isEmpty() ? otherwise : moments.getLast();
  }

  private static List<Histogram> latencies(OrderTimes times, long begin, int seconds) {
    List<Histogram> latencies = new ArrayList<>();
    for (int second = 0; second < seconds; second++) {
      latencies.add(new Histogram(3));
    }
    for (int number = 0; number < times.orders(); number++) {
      OptionalLong from = times.at(Step.INTENDED, number);
      OptionalLong to = times.at(Step.HANDED_TO_WHATSAPP, number);
      if (from.isPresent() && to.isPresent()) {
        latencies
            .get((int) ((from.getAsLong() - begin) / 1_000_000))
            .recordValue(Math.max(0, to.getAsLong() - from.getAsLong()));
      }
    }
    return latencies;
  }

  /** Readings come when they can; between two of them a process is taken to work evenly. */
  private static Map<String, double[]> cores(
      List<Meter.Reading> readings, long begin, int seconds) {
    Map<String, double[]> cores = new LinkedHashMap<>();
    for (int i = 1; i < readings.size(); i++) {
      Meter.Reading before = readings.get(i - 1);
      Meter.Reading now = readings.get(i);
      now.cpuMicros()
          .forEach(
              (name, micros) ->
                  spread(
                      cores.computeIfAbsent(name, first -> new double[seconds]),
                      before.at() - begin,
                      now.at() - begin,
                      micros - before.cpuMicros().getOrDefault(name, 0L)));
    }
    return cores;
  }

  /** Gives each second its share of what was used between two moments. */
  private static void spread(double[] cores, long from, long until, long micros) {
    double busy = (double) micros / Math.max(1, until - from);
    for (int second = (int) Math.max(0, from / MICROS);
        second < cores.length && second * MICROS < until;
        second++) {
      double within = Math.min(until, (second + 1) * MICROS) - Math.max(from, second * MICROS);
      cores[second] += busy * within / MICROS;
    }
  }

  /** The second in which a moment lies. */
  public int second(long micros) {
    return (int) Math.max(0, (micros - begin) / MICROS);
  }
}
