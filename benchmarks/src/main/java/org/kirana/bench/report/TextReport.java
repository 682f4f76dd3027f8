package org.kirana.bench.report;

import java.util.Map;
import org.kirana.bench.audit.Finding;
import org.kirana.bench.audit.Reconciliation;
import org.kirana.bench.measure.Percentiles;

/** The report as it is printed. */
final class TextReport {

  private static final double MEGABYTE = 1024.0 * 1024.0;

  private final StringBuilder text = new StringBuilder();

  private TextReport() {}

  static String of(Figures figures) {
    TextReport report = new TextReport();
    report.setup(figures);
    report.throughput(figures);
    report.latencies("Latency from the intended moment, in ms", figures.latencies());
    report.latencies("Answers, in ms", figures.answers());
    report.costs(figures);
    report.batches(figures);
    report.warmUp(figures);
    report.kills(figures);
    report.books(figures.reconciliation());
    if (figures.floors() != null) {
      report.text.append(FloorReport.of(figures, figures.floors()));
    }
    report.text.append(Reached.by(figures));
    return report.text.toString();
  }

  private void line(String format, Object... arguments) {
    text.append(format.formatted(arguments)).append('\n');
  }

  private void setup(Figures figures) {
    line("%nSetup");
    figures.setup().forEach((name, value) -> line("  %-24s %s", name, value));
  }

  private void throughput(Figures figures) {
    Figures.Throughput flow = figures.throughput();
    line("%nThroughput");
    line(
        "  %-24s %.1f/s intended, %.1f/s done",
        "orders", flow.intendedPerSecond(), flow.donePerSecond());
    line("  %-24s %+.2f orders each second", "backlog's slope", flow.backlogSlope());
    line("  %-24s %d refused, %d sent again", "baskets", flow.refused(), flow.sentAgain());
    line("  %-24s %.1f s", "start-up to healthy", figures.startUpSeconds());
  }

  private void latencies(String title, Map<String, Percentiles> latencies) {
    line("%n%-44s %8s %8s %8s %8s %8s %8s", title, "count", "p50", "p90", "p99", "p99.9", "max");
    latencies.forEach(
        (hop, ms) ->
            line(
                "  %-42s %8d %8.1f %8.1f %8.1f %8.1f %8.1f",
                hop, ms.count(), ms.p50(), ms.p90(), ms.p99(), ms.p999(), ms.max()));
  }

  private void costs(Figures figures) {
    line("%n%-26s %20s %14s", "Cost", "CPU us per order", "memory (PSS)");
    figures
        .cpuMicrosPerOrder()
        .forEach(
            (name, micros) ->
                line(
                    "  %-24s %20.0f %11.0f MB",
                    name, micros, figures.memoryBytes().getOrDefault(name, 0L) / MEGABYTE));
    line(
        "  %-24s %20.0f %11.0f MB",
        "the five services",
        House.ofServices(figures.cpuMicrosPerOrder()),
        House.ofServices(figures.memoryBytes()) / MEGABYTE);
    line("  %-24s %20.0f", "all but load and WhatsApp", House.ofAll(figures.cpuMicrosPerOrder()));
    figures
        .bytesPerOrder()
        .forEach((where, bytes) -> line("  %-24s %20.0f bytes per order", where, bytes));
    figures
        .commitsPerOrder()
        .forEach((where, commits) -> line("  %-24s %20.2f commits per order", where, commits));
    figures
        .rowsPerOrder()
        .forEach((where, rows) -> line("  %-24s %20.2f rows per order", where, rows));
  }

  private void batches(Figures figures) {
    line("%n%-26s %14s %14s %14s", "Batches", "transactions", "events each", "largest");
    figures
        .batches()
        .forEach(
            (service, batch) ->
                line(
                    "  %-24s %14.0f %14.1f %14.0f",
                    service, batch.transactions(), batch.mean(), batch.largest()));
  }

  private void warmUp(Figures figures) {
    line("%n%-26s %14s %14s %14s", "Warm-up", "done/s", "CPU us/order", "p50 ms");
    figures
        .warmUp()
        .forEach(
            slice ->
                line(
                    "  from second %-12d %14.1f %14.0f %14.1f",
                    slice.from(), slice.done(), slice.cpuMicros(), slice.p50()));
  }

  private void kills(Figures figures) {
    if (!figures.kills().isEmpty()) {
      line("%nKilled under load");
      figures
          .kills()
          .forEach(
              killed ->
                  line(
                      "  %-24s everything healthy after %.1f s",
                      killed.name(), killed.healthyAfterMillis() / 1000.0));
    }
  }

  private void books(Reconciliation books) {
    line("%nReconciliation of %,d orders", books.orders());
    line("  %-24s %d", "lost", books.lost());
    line("  %-24s %d", "doubled", books.doubled());
    new java.util.TreeMap<>(books.counted())
        .forEach((what, count) -> line("  counted: %s: %d", what, count));
    for (Finding fault : books.faults()) {
      line("  FAULT: %s: %d (%s)", fault.check(), fault.count(), fault.examples());
    }
    line(
        books.closes()
            ? "The books close: nothing lost, nothing twice, no gap, no store above its capacity."
            : "THE BOOKS DO NOT CLOSE.");
  }
}
