package org.kirana.bench.report;

import java.util.EnumMap;
import java.util.Map;
import org.kirana.bench.measure.Hop;
import org.kirana.bench.measure.Percentiles;

/** The targets with what a run has measured of them beside. */
final class Reached {

  private static final String NOT_MEASURED = "not measured in this run";
  private static final String BILLS = "not measured here: see invoice-service's README";
  private static final double MEGABYTE = 1024.0 * 1024.0;

  /** At this rate latency is promised. */
  private static final double RATE = 50;

  private Reached() {}

  static String by(Figures figures) {
    Map<Target, String> measured = new EnumMap<>(Target.class);
    Figures.Throughput flow = figures.throughput();
    measured.put(
        Target.SUSTAINED,
        "%.1f done of %.1f, backlog %+.2f/s"
            .formatted(flow.donePerSecond(), flow.intendedPerSecond(), flow.backlogSlope()));
    measured.put(Target.START_UP, "%.1f s".formatted(figures.startUpSeconds()));
    measured.put(
        Target.MEMORY, "%.0f MB".formatted(House.ofServices(figures.memoryBytes()) / MEGABYTE));
    Percentiles whole = figures.latencies().get(Hop.WHOLE.words());
    if (whole != null && figures.kills().isEmpty() && isAbout(RATE, flow.intendedPerSecond())) {
      measured.put(Target.LATENCY, "%.0f / %.0f ms".formatted(whole.p50(), whole.p99()));
    }
    if (!figures.kills().isEmpty()) {
      measured.put(
          Target.KILLS,
          "%d / %d of %,d at %.0f/s"
              .formatted(
                  figures.reconciliation().lost(),
                  figures.reconciliation().doubled(),
                  figures.reconciliation().orders(),
                  flow.intendedPerSecond()));
    }
    if (figures.floors() != null) {
      measured.put(Target.FLOOR, "%.1f".formatted(FloorReport.ratio(figures, figures.floors())));
    }
    return table(measured);
  }

  private static boolean isAbout(double wanted, double is) {
    return Math.abs(is - wanted) < wanted / 10;
  }

  static String table(Map<Target, String> measured) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%n%-62s %-14s %-16s %s%n".formatted("Targets", "at least", "hoped for", "measured"));
    for (Target target : Target.values()) {
      text.append(
          "  %-60s %-14s %-16s %s%n"
              .formatted(
                  target.words(),
                  target.atLeast(),
                  target.hopedFor(),
                  measured.getOrDefault(target, target == Target.BILLS ? BILLS : NOT_MEASURED)));
    }
    return text.toString();
  }
}
