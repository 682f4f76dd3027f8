package org.kirana.bench.report;

import java.util.Locale;
import java.util.Map;
import org.kirana.bench.measure.Hop;
import org.kirana.bench.measure.Percentiles;
import org.kirana.bench.stock.Stock;

/** What an order costs with more and more stored, against the first. */
public final class Linearity {

  /** Within this is flat. */
  private static final double FLAT = 0.2;

  private Linearity() {}

  public static String of(Map<Stock, Figures> runs) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%n%12s %12s %12s %12s %12s %12s %12s %s%n"
            .formatted(
                "old orders",
                "stores",
                "orders/s",
                "CPU us",
                "services",
                "p50 ms",
                "p99 ms",
                "  CPU against the first"));
    double first = 0;
    for (Map.Entry<Stock, Figures> run : runs.entrySet()) {
      double cpu = House.ofAll(run.getValue().cpuMicrosPerOrder());
      first = first == 0 ? cpu : first;
      text.append(line(run.getKey(), run.getValue(), cpu / first));
    }
    return text.toString();
  }

  private static String line(Stock stock, Figures run, double ratio) {
    Percentiles whole =
        run.latencies().getOrDefault(Hop.WHOLE.words(), new Percentiles(0, 0, 0, 0, 0, 0));
    return String.format(
        Locale.ROOT,
        "%,12d %,12d %12.1f %12.0f %12.0f %12.1f %12.1f   %.2f (%s)%n",
        stock.orders(),
        stock.stores(),
        run.throughput().donePerSecond(),
        House.ofAll(run.cpuMicrosPerOrder()),
        House.ofServices(run.cpuMicrosPerOrder()),
        whole.p50(),
        whole.p99(),
        ratio,
        isFlat(ratio) ? "flat" : ratio > 1 ? "grows" : "falls");
  }

  static boolean isFlat(double ratio) {
    return Math.abs(ratio - 1) <= FLAT;
  }
}
