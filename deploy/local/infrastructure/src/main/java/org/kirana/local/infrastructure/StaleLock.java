package org.kirana.local.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * PostgreSQL leaves {@code postmaster.pid} behind when it is killed, and later refuses to start
 * when some other program has got that process id.
 */
final class StaleLock {

  private StaleLock() {}

  static void removeFrom(Path data) {
    Path lock = data.resolve("postmaster.pid");
    try {
      if (Files.exists(lock) && !isPostgres(Long.parseLong(Files.readAllLines(lock).getFirst()))) {
        Files.delete(lock);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPostgres(long pid) {
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().command())
        .filter(command -> command.endsWith("postgres"))
        .isPresent();
  }
}
