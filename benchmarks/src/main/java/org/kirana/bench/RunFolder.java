package org.kirana.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.kirana.bench.house.DeleteFolder;

/**
 * Where a run is kept, and the house's data, which go when it is over; its logs stay.
 *
 * @param run what was planned, written and found out
 * @param data of the house
 * @param opened when all this began
 */
record RunFolder(Path run, Path data, Instant opened) implements AutoCloseable {

  private static final String HOUSE = "house-";
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  static RunFolder in(Path directory) {
    try {
      Path run = Files.createDirectories(directory.resolve(NAME.format(Instant.now())));
      DeleteFolder.leftBehindIn(directory, HOUSE);
      return new RunFolder(
          run, directory.resolve(HOUSE + ProcessHandle.current().pid()), Instant.now());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      Path logs = data.resolve("logs");
      if (Files.exists(logs)) {
        Files.move(logs, run.resolve("logs"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      DeleteFolder.of(data);
    }
  }
}
