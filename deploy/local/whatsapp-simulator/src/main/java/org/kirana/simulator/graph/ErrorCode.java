package org.kirana.simulator.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One row of Meta's page on error codes. */
record ErrorCode(int code, int httpStatus, String title, String details) {

  private static final Map<Integer, ErrorCode> ALL = read();

  /** A code that the page does not have is answered without words of its own. */
  static ErrorCode of(int code) {
    return ALL.getOrDefault(
        code, new ErrorCode(code, 400, "Message failed", "Failed with the code asked for."));
  }

  private static Map<Integer, ErrorCode> read() {
    InputStream rows =
        Objects.requireNonNull(ErrorCode.class.getResourceAsStream("/error-codes.csv"));
    try (var reader = new BufferedReader(new InputStreamReader(rows, UTF_8))) {
      return reader
          .lines()
          .filter(row -> !row.startsWith("#"))
          .map(ErrorCode::row)
          .collect(Collectors.toMap(ErrorCode::code, Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ErrorCode row(String row) {
    String[] cells = row.split("\\|", 4);
    return new ErrorCode(
        Integer.parseInt(cells[0]), Integer.parseInt(cells[1]), cells[2], cells[3]);
  }
}
