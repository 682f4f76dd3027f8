package org.kirana.messaging.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.MediaSettings;

/**
 * Where files are on their way from WhatsApp to their store: in the folder that keeps files, or in
 * a temporary one of our own, which is made when it is first needed and goes when we go.
 */
public final class Arrivals {

  private static final String TEMPORARY = "arriving-media";

  private final Path around;
  private final boolean temporary;
  private @Nullable Path made;

  private Arrivals(Path around, boolean temporary) {
    this.around = around;
    this.temporary = temporary;
  }

  static Arrivals of(MediaSettings settings, Path temporaryFiles) {
    return settings
        .folder()
        .map(kept -> new Arrivals(kept.resolve("arriving"), false))
        .orElseGet(() -> new Arrivals(temporaryFiles, true));
  }

  /** Nobody else on this machine may read what people sent us. */
  public synchronized Path folder() {
    if (!temporary) {
      return around;
    }
    try {
      Path folder = made != null ? made : Files.createTempDirectory(around, TEMPORARY);
      made = folder;
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Throws away what somebody who died left on the way, also their temporary folders. */
  public synchronized void clear(Instant before) throws IOException {
    if (!temporary) {
      empty(around, before);
      return;
    }
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(around, TEMPORARY + "*")) {
      for (Path folder : folders) {
        if (folder.equals(made)) {
          empty(folder, before);
        } else if (isOlder(folder, before)) {
          empty(folder, before);
          Files.deleteIfExists(folder);
        }
      }
    }
  }

  /** What is still on its way is fetched anew by whoever comes next. */
  synchronized void close() throws IOException {
    if (made != null) {
      empty(made, Instant.MAX);
      Files.deleteIfExists(made);
    }
  }

  private static void empty(Path folder, Instant before) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (isOlder(file, before)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static boolean isOlder(Path file, Instant moment) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
  }
}
