package org.kirana.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MetricsTest {

  /** Others' metrics: Prometheus' own, and cert-manager's. */
  private static final Set<String> OF_OTHERS =
      Set.of("up", "certmanager_certificate_expiration_timestamp_seconds");

  @Test
  void alertsAndDashboardsNameOnlyMetricsThatThereAre() throws IOException {
    Set<String> named = new TreeSet<>(Metrics.inAlerts());
    named.addAll(Metrics.inDashboards());
    named.removeAll(OF_OTHERS);
    assertThat(named).hasSizeGreaterThan(15).isSubsetOf(Metrics.known());
  }

  @Test
  void everyMetricOfOursOnTheListIsInTheCode() throws IOException {
    Set<String> inTheCode = new TreeSet<>();
    for (String module : Stream.concat(services(), Stream.of("reliable-events")).toList()) {
      inTheCode.addAll(words(Root.path(module).resolve("target/classes/org/kirana")));
    }
    assertThat(Metrics.known().stream().filter(name -> name.startsWith("kirana_")))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(inTheCode).as(name).contains(meterOf(name, inTheCode)));
  }

  @Test
  void namesAreFoundInAQuery() {
    assertThat(
            Metrics.namesIn(
                "sum by (service, type) (rate(kirana_sends_total{result=\"accepted\"}[5m])) > 0"
                    + " and up == 1 or deriv(lag_now[10m]) < -1e3"))
        .contains("kirana_sends_total", "lag_now", "up")
        .doesNotContain("sum", "rate", "result", "service", "accepted", "and", "deriv");
  }

  private static Stream<String> services() {
    return Contracts.services().stream();
  }

  /** Micrometer's name of what Prometheus calls {@code kirana_sends_total}. */
  private static String meterOf(String name, Set<String> words) {
    String dotted = name.replace('_', '.');
    return Stream.of("", ".total", ".max", ".sum", ".count", ".seconds.max", ".seconds.sum")
        .filter(dotted::endsWith)
        .map(suffix -> dotted.substring(0, dotted.length() - suffix.length()))
        .filter(words::contains)
        .findFirst()
        .orElse(dotted.replace(".seconds.count", ""));
  }

  private static Set<String> words(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .flatMap(MetricsTest::strings)
          .filter(word -> word.startsWith("kirana."))
          .collect(Collectors.toSet());
    }
  }

  private static Stream<String> strings(Path file) {
    try {
      Set<String> strings = new TreeSet<>();
      ClassFile.of()
          .parse(file)
          .constantPool()
          .forEach(
              entry -> {
                if (entry instanceof StringEntry string) {
                  strings.add(string.stringValue());
                }
              });
      return strings.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
