package org.kirana.bench.whatsapp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How the business answered one attempt to deliver a webhook.
 *
 * @param kind statuses or tap
 * @param begin microseconds since 1970
 * @param end microseconds since 1970
 * @param status of HTTP, 0 for none
 * @param bytes of the webhook's body
 */
public record Answer(String kind, long begin, long end, int status, int bytes) {

  static final String FILE = "webhooks.csv";

  /** All of a run, in order. */
  public static List<Answer> readFrom(Path directory) {
    try {
      return Files.readAllLines(directory.resolve(FILE)).stream().map(Answer::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Answer parse(String line) {
    String[] cells = line.split(",", -1);
    return new Answer(
        cells[0],
        Long.parseLong(cells[1]),
        Long.parseLong(cells[2]),
        Integer.parseInt(cells[3]),
        Integer.parseInt(cells[4]));
  }

  String line() {
    return kind + "," + begin + "," + end + "," + status + "," + bytes;
  }
}
