package org.kirana.messaging.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.kirana.messaging.MediaSettings;

/** Where files are on their way from WhatsApp to their store. */
public record Arrivals(Path folder) {

  /** In the folder that keeps files, or where the system has temporary ones. */
  static Arrivals of(MediaSettings settings) {
    return new Arrivals(
        settings.folder().map(kept -> kept.resolve("arriving")).orElseGet(Arrivals::temporary));
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("arriving-media");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Throws away what somebody who died left on the way. */
  public void clear(Instant before) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    for (Path file : files()) {
      if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
