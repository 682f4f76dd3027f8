package org.kirana.bench.report;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.kirana.bench.measure.Hop;
import org.kirana.bench.measure.Percentiles;

/** Several runs of the same beside each other: median, and from where to where. */
public final class Spread {

  private static final Percentiles NONE = new Percentiles(0, 0, 0, 0, 0, 0);

  private Spread() {}

  public static String of(List<Figures> runs) {
    return "%n%-44s %12s %12s %12s%n".formatted(runs.size() + " runs", "median", "least", "most")
        + line(runs, "orders done each second", run -> run.throughput().donePerSecond())
        + line(runs, "backlog's slope, orders each second", run -> run.throughput().backlogSlope())
        + line(runs, "checkout to invoice at WhatsApp, p50 ms", run -> whole(run).p50())
        + line(runs, "checkout to invoice at WhatsApp, p99 ms", run -> whole(run).p99())
        + line(runs, "CPU us per order, services", run -> House.ofServices(run.cpuMicrosPerOrder()))
        + line(
            runs,
            "CPU us per order, all but load and WhatsApp",
            run -> House.ofAll(run.cpuMicrosPerOrder()))
        + line(runs, "start-up to healthy, s", Figures::startUpSeconds)
        + line(runs, "lost", run -> run.reconciliation().lost())
        + line(runs, "doubled", run -> run.reconciliation().doubled());
  }

  private static Percentiles whole(Figures run) {
    return run.latencies().getOrDefault(Hop.WHOLE.words(), NONE);
  }

  private static String line(List<Figures> runs, String what, ToDoubleFunction<Figures> figure) {
    double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
    double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    return String.format(
        Locale.ROOT,
        "  %-42s %12.1f %12.1f %12.1f%n",
        what,
        median,
        sorted[0],
        sorted[sorted.length - 1]);
  }
}
