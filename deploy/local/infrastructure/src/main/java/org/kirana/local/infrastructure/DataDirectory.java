package org.kirana.local.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder for a server's data, and whether it outlives the server. */
record DataDirectory(Path path, boolean temporary) {

  static DataDirectory of(@Nullable Path kept) {
    try {
      return kept == null
          ? new DataDirectory(passable(Files.createTempDirectory("kirana-")), true)
          : new DataDirectory(Files.createDirectories(kept).toAbsolutePath(), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another user's process, which PostgreSQL may be, gets to its own folder through this one. */
  private static Path passable(Path folder) throws IOException {
    return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
  }

  DataDirectory child(String name) {
    try {
      return new DataDirectory(Files.createDirectories(path.resolve(name)), temporary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes temporary data, and its parent when nothing else is in it. */
  void discard() {
    if (!temporary) {
      return;
    }
    try (Stream<Path> found = Files.walk(path)) {
      List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
      deleteWhenEmpty(path.getParent());
    } catch (NoSuchFileException alreadyGone) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteWhenEmpty(@Nullable Path parent) throws IOException {
    if (parent == null || !parent.getFileName().toString().startsWith("kirana-")) {
      return;
    }
    try (Stream<Path> left = Files.list(parent)) {
      if (left.findAny().isEmpty()) {
        Files.deleteIfExists(parent);
      }
    }
  }
}
