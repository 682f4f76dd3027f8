package org.kirana.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.kirana.bench.audit.Finding;
import org.kirana.bench.audit.WebhookBooks;
import org.kirana.bench.measure.Percentiles;

/** How webhooks were answered, and whether each had its effect. */
public final class WebhookReport {

  private static final int MESSAGES = 300;
  private static final int STATUSES = 900;

  private final StringBuilder text = new StringBuilder();

  private WebhookReport() {}

  /**
   * What a run of webhooks found out.
   *
   * @param messages meant each second
   * @param statuses meant each second
   * @param answers from the intended moment, repeats included
   * @param late the share of them that came after more than a second, 0 to 1
   * @param cores that each process kept busy
   * @param sentAgain attempts beyond the first
   */
  public record Figures(
      int messages,
      int statuses,
      Map<String, Percentiles> answers,
      double late,
      Map<String, Double> cores,
      long sentAgain,
      WebhookBooks books) {}

  /** Leaves it in the run's folder as well. */
  public static String write(Path run, Figures figures) {
    WebhookReport report = new WebhookReport();
    report.answers(figures);
    report.books(figures.books());
    report.text.append(Reached.table(targets(figures)));
    try {
      Files.writeString(run.resolve("report.txt"), report.text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return report.text.toString();
  }

  private static Map<Target, String> targets(Figures figures) {
    Percentiles all = figures.answers().get("all webhooks");
    boolean asPromised = figures.messages() == MESSAGES && figures.statuses() == STATUSES;
    return all == null || !asPromised
        ? Map.of()
        : Map.of(Target.WEBHOOKS, "%.0f / %.0f ms".formatted(all.p50(), all.p99()));
  }

  private void answers(Figures figures) {
    line(
        "%nWebhooks: %d messages and %d statuses each second; %d sent again",
        figures.messages(), figures.statuses(), figures.sentAgain());
    line("%-30s %8s %8s %8s %8s %8s", "Answers, in ms", "count", "p50", "p99", "p99.9", "max");
    figures
        .answers()
        .forEach(
            (what, ms) ->
                line(
                    "  %-28s %8d %8.1f %8.1f %8.1f %8.1f",
                    what, ms.count(), ms.p50(), ms.p99(), ms.p999(), ms.max()));
    line("  later than a second: %.2f %%", 100 * figures.late());
    line("%nProcessors kept busy");
    figures.cores().forEach((process, cores) -> line("  %-28s %8.2f", process, cores));
  }

  private void books(WebhookBooks books) {
    line("%nReconciliation; the same event again on a topic: %d", books.repeats());
    for (Finding finding : books.findings()) {
      line(
          "  %s%s: %d %s",
          finding.isGood() ? "" : "FAULT: ", finding.check(), finding.count(), finding.examples());
    }
    line(
        books.closes()
            ? "Every message became one event, and every status had its effect."
            : "THE BOOKS DO NOT CLOSE.");
  }

  private void line(String format, Object... arguments) {
    text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
