package org.kirana.local.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of docs/metrics.md, held against what a running service shows. */
public final class MetricsTable {

  private static final Pattern ROW =
      Pattern.compile(
          "\\| `(kirana_[a-z_]+)`[^|]*\\| ([a-z-]+) \\| (always|once it happens) \\|.*");
  private static final Pattern SHOWN = Pattern.compile("# TYPE (kirana_[a-z_]+) (\\w+)");
  private static final Set<String> HEARING =
      Set.of("messaging-gateway", "order-service", "store-assignment-service", "invoice-service");

  /**
   * One line of the table.
   *
   * @param of a service, or {@code all} or {@code hearing} ones
   */
  private record Row(String metric, String of, boolean always) {

    boolean isOf(String service) {
      return of.equals("all") || of.equals(service) || of.equals("hearing") && isHearing(service);
    }

    private static boolean isHearing(String service) {
      return HEARING.contains(service);
    }
  }

  private final List<Row> rows;

  private MetricsTable(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  public static MetricsTable read() {
    Path file = KiranaRoot.find().resolve("docs/metrics.md");
    try {
      return of(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MetricsTable of(List<String> lines) {
    return new MetricsTable(
        lines.stream()
            .map(ROW::matcher)
            .filter(Matcher::matches)
            .map(row -> new Row(row.group(1), row.group(2), row.group(3).equals("always")))
            .toList());
  }

  /**
   * What does not agree; empty if all is well.
   *
   * @param scrape what the service shows at /q/metrics
   */
  public List<String> differences(String service, String scrape) {
    Set<String> shown = shown(scrape);
    Set<String> known = metrics(service, false);
    Set<String> differences = new TreeSet<>();
    metrics(service, true).stream()
        .filter(metric -> !shown.contains(metric))
        .forEach(metric -> differences.add(metric + " is in the table and not shown"));
    shown.stream()
        .filter(metric -> !known.contains(metric))
        .forEach(metric -> differences.add(metric + " is shown and not in the table"));
    return List.copyOf(differences);
  }

  private Set<String> metrics(String service, boolean onlyAlways) {
    return rows.stream()
        .filter(row -> row.isOf(service) && (row.always() || !onlyAlways))
        .map(Row::metric)
        .collect(Collectors.toSet());
  }

  /** OpenMetrics names a counter without the end that its samples have. */
  private static String sample(String meter, String type) {
    return type.equals("counter") && !meter.endsWith("_total") ? meter + "_total" : meter;
  }

  /** Each meter once; a timer's greatest value belongs to the timer. */
  private static Set<String> shown(String scrape) {
    return SHOWN
        .matcher(scrape)
        .results()
        .map(type -> sample(type.group(1), type.group(2)))
        .filter(metric -> !metric.endsWith("_max"))
        .collect(Collectors.toSet());
  }
}
