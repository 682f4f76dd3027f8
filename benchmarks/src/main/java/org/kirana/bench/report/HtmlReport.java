package org.kirana.bench.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kirana.bench.measure.Series;
import org.kirana.bench.measure.WarmUp;

/** The report as one page that needs no network. */
final class HtmlReport {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>Kirana under load</title>
      <style>
      body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #222 }
      svg { width: 100%%; height: auto } pre { overflow-x: auto; font-size: 13px }
      .verdict { padding: .6rem 1rem; border-radius: .5rem; background: %s }
      </style>
      <h1>Kirana under load</h1>
      <p>%s</p>
      <p class="verdict">%s</p>
      %s
      <h2>Targets</h2>
      <pre>%s</pre>
      <h2>All figures</h2>
      <pre>%s</pre>
      </html>
      """;

  private HtmlReport() {}

  static String of(Figures figures, String text) {
    boolean closes = figures.reconciliation().closes();
    return PAGE.formatted(
        closes ? "#dff3e0" : "#f8d7da",
        figures.at(),
        closes ? "Nothing lost, nothing twice." : "The books do not close.",
        plots(figures),
        escaped(Reached.by(figures).strip()),
        escaped(text));
  }

  private static String plots(Figures figures) {
    Series series = figures.series();
    Map<String, double[]> flow = new LinkedHashMap<>();
    flow.put("meant to be sent", series.flow().intended());
    flow.put("invoices handed to WhatsApp", series.flow().done());
    Map<String, double[]> latency = new LinkedHashMap<>();
    latency.put("median", sent(series, series.p50()));
    latency.put("99th percentile", sent(series, series.p99()));
    Map<String, double[]> cores = new LinkedHashMap<>();
    series.cores().forEach((process, busy) -> cores.put(process, calm(busy)));
    return new Plot("Orders each second", "per second", 1, flow).svg()
        + new Plot("From checkout to invoice handed to WhatsApp", "ms", 1, latency).svg()
        + new Plot("Orders on their way", "orders", 1, Map.of("backlog", series.flow().backlog()))
            .svg()
        + warmUp(figures.warmUp())
        + new Plot("Processors kept busy (mean of five seconds)", "cores", 1, cores).svg();
  }

  private static String warmUp(List<WarmUp.Slice> slices) {
    double[] millis =
        slices.stream()
            .mapToDouble(slice -> slice.done() == 0 ? Double.NaN : slice.cpuMicros() / 1000)
            .toArray();
    return new Plot(
            "Warm-up: processor time of an order",
            "ms",
            WarmUp.SECONDS,
            Map.of("services, broker and database", millis))
        .svg();
  }

  /** Seconds in which nothing was meant to be sent have no latency. */
  private static double[] sent(Series series, double[] latency) {
    double[] known = latency.clone();
    for (int i = 0; i < known.length; i++) {
      known[i] = series.flow().intended()[i] == 0 ? Double.NaN : known[i];
    }
    return known;
  }

  private static double[] calm(double[] values) {
    double[] means = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      int from = Math.max(0, i - 2);
      int until = Math.min(values.length, i + 3);
      means[i] = Arrays.stream(values, from, until).average().orElse(0);
    }
    return means;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
