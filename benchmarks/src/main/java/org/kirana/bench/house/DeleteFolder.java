package org.kirana.bench.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Deletes the data of a house that is not needed any more. */
public final class DeleteFolder {

  private DeleteFolder() {}

  /** Data of houses, named after their process, whose run was killed. */
  public static void leftBehindIn(Path directory, String prefix) {
    try (Stream<Path> folders = Files.list(directory)) {
      folders
          .filter(folder -> folder.getFileName().toString().startsWith(prefix))
          .filter(folder -> !runs(folder.getFileName().toString().substring(prefix.length())))
          .forEach(DeleteFolder::of);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean runs(String pid) {
    return ProcessHandle.of(Long.parseLong(pid)).isPresent();
  }

  public static void of(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
