package org.kirana.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What became of a letter; times are microseconds since 1970.
 *
 * @param kind checkout, hi, planted, message or statuses
 * @param status the last answer, 0 for none
 */
public record Sent(
    String kind, int number, long intended, long first, long answered, int status, int attempts) {

  static final String FILE = "sent.csv";

  /** All letters of a run, in the order of their answers. */
  public static List<Sent> readFrom(Path directory) {
    try {
      return Files.readAllLines(directory.resolve(FILE)).stream().map(Sent::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Sent parse(String line) {
    String[] cells = line.split(",", -1);
    return new Sent(
        cells[0],
        Integer.parseInt(cells[1]),
        Long.parseLong(cells[2]),
        Long.parseLong(cells[3]),
        Long.parseLong(cells[4]),
        Integer.parseInt(cells[5]),
        Integer.parseInt(cells[6]));
  }

  String line() {
    return kind + "," + number + "," + intended + "," + first + "," + answered + "," + status + ","
        + attempts;
  }

  public boolean isCheckout() {
    return kind.equals("checkout");
  }

  /** Safe with the house: it owes an order. */
  public boolean isTaken() {
    return status == 202 || status == 200;
  }
}
