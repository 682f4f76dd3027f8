package org.kirana.bench.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kirana.bench.measure.Series;

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
        plots(figures.series()),
        escaped(text));
  }

  private static String plots(Series series) {
    Map<String, double[]> flow = new LinkedHashMap<>();
    flow.put("orders meant to be sent", series.flow().intended());
    flow.put("invoices handed to WhatsApp", series.flow().done());
    Map<String, double[]> latency = new LinkedHashMap<>();
    latency.put("median", series.p50());
    latency.put("99th percentile", series.p99());
    return new Plot("Orders each second", "per second", flow).svg()
        + new Plot("From checkout to invoice handed to WhatsApp", "ms", latency).svg()
        + new Plot("Orders on their way", "orders", Map.of("backlog", series.flow().backlog()))
            .svg()
        + new Plot("Processors kept busy", "cores", series.cores()).svg();
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
