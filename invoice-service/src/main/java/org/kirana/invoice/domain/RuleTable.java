package org.kirana.invoice.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/** A table of rules in {@code resources/rules}: one rule a line, its legal source at the end. */
record RuleTable(String name) {

  private static final String COMMENT = "#";

  List<List<String>> rows(int columns) {
    return lines().stream()
        .filter(line -> !line.startsWith(COMMENT))
        .map(line -> List.of(line.split(",\\s*", columns)))
        .toList();
  }

  private List<String> lines() {
    try (InputStream file = RuleTable.class.getResourceAsStream("/rules/" + name)) {
      if (file == null) {
        throw new IllegalStateException("rules are missing: " + name);
      }
      return new BufferedReader(new InputStreamReader(file, UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
