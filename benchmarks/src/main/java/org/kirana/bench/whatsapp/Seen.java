package org.kirana.bench.whatsapp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Something that reached WhatsApp.
 *
 * @param kind message, document, or failed for a message that did not reach its phone
 * @param id the business's own id of the message; of a document also its bytes and the microseconds
 *     of the fetch
 * @param at microseconds since 1970
 */
public record Seen(String kind, String id, long at) {

  static final String FILE = "seen.csv";

  /** All of a run, in order. */
  public static List<Seen> readFrom(Path directory) {
    try {
      return Files.readAllLines(directory.resolve(FILE)).stream().map(Seen::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Seen parse(String line) {
    String[] cells = line.split(",", -1);
    return new Seen(cells[0], cells[1], Long.parseLong(cells[2]));
  }

  String line() {
    return kind + "," + id + "," + at;
  }

  public boolean isMessage() {
    return kind.equals("message");
  }

  public boolean isDocument() {
    return kind.equals("document");
  }

  public boolean isFailure() {
    return kind.equals("failed");
  }
}
