package org.kirana.order.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A range of PIN codes that lie in one State, both ends included. */
record PostalCircle(int first, int last, StateCode state) {

  private static final String FILE = "/pin-states.csv";
  private static final String COMMENT = "#";
  private static final List<PostalCircle> ALL =
      lines().stream().filter(line -> !line.startsWith(COMMENT)).map(PostalCircle::read).toList();

  PostalCircle {
    if (first > last) {
      throw new IllegalArgumentException("a range that ends before it begins: " + first);
    }
  }

  static Optional<PostalCircle> of(PinCode pin) {
    int number = Integer.parseInt(pin.value());
    return ALL.stream().filter(each -> each.first <= number && number <= each.last).findFirst();
  }

  private static PostalCircle read(String line) {
    String[] fields = line.split(",\\s*", 4);
    return new PostalCircle(
        Integer.parseInt(fields[0]), Integer.parseInt(fields[1]), new StateCode(fields[2]));
  }

  private static List<String> lines() {
    try (InputStream file = PostalCircle.class.getResourceAsStream(FILE)) {
      Objects.requireNonNull(file, FILE);
      return new BufferedReader(new InputStreamReader(file, UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
