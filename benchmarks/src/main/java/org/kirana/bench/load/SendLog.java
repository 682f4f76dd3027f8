package org.kirana.bench.load;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** A line for each letter: when it was intended, sent and answered, in microseconds. */
final class SendLog implements AutoCloseable {

  private final BufferedWriter lines;

  SendLog(Path file) throws IOException {
    lines = Files.newBufferedWriter(file);
  }

  synchronized void note(Letter letter, Instant first, int status, int attempts) {
    Sent sent =
        new Sent(
            letter.kind(),
            letter.number(),
            Micros.of(letter.intended()),
            Micros.of(first),
            Micros.of(Instant.now()),
            status,
            attempts);
    try {
      lines.write(sent.line());
      lines.newLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    lines.close();
  }
}
