package org.kirana.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which metrics are shown and watched, and which there are. */
final class Metrics {

  private static final Path FOLDER = Root.path("deploy/kubernetes/components/monitoring");
  private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][\\w:]*");
  private static final Set<String> WORDS = Set.of("and", "or", "unless");

  private Metrics() {}

  /** What running services told, and what they tell once it has happened. */
  static Set<String> known() throws IOException {
    return Files.readAllLines(FOLDER.resolve("metrics.txt")).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> inAlerts() {
    return Overlay.PRODUCTION
        .ofKind("PrometheusRule")
        .flatMap(rules -> rules.findValuesAsText("expr").stream())
        .flatMap(expression -> namesIn(expression).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> inDashboards() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("dashboards"))) {
      return files
          .flatMap(file -> read(file).findValuesAsText("expr").stream())
          .flatMap(expression -> namesIn(expression).stream())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** What is left of PromQL without strings, labels, ranges, groupings, functions and words. */
  static Set<String> namesIn(String expression) {
    String bare =
        expression
            .replaceAll("\"[^\"]*\"", "")
            .replaceAll("\\{[^}]*\\}", "")
            .replaceAll("\\[[^\\]]*\\]", "")
            .replaceAll("\\b(by|without|on|ignoring)\\s*\\([^)]*\\)", "");
    Set<String> names = new TreeSet<>();
    Matcher name = NAME.matcher(bare);
    while (name.find()) {
      boolean function = bare.substring(name.end()).stripLeading().startsWith("(");
      if (!function && !WORDS.contains(name.group())) {
        names.add(name.group());
      }
    }
    return names;
  }

  private static JsonNode read(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
