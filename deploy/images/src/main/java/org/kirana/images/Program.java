package org.kirana.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What goes into one image: a program as the build left it.
 *
 * @param module the folder of its Maven module
 */
record Program(String title, Path module) {

  Path application() {
    return module.resolve("target/quarkus-app");
  }

  /**
   * A cache of loaded and linked classes, if a training run has made one of exactly these files.
   * Java 25 would use it for others as well, and run their old classes.
   */
  Optional<Path> aotCache() {
    Path cache = module.resolve("target/aot").resolve(title + ".aot");
    Path origin = cache.resolveSibling(title + ".aot.origin");
    try {
      boolean fits =
          Files.isRegularFile(cache)
              && Files.isRegularFile(origin)
              && Files.readAllLines(origin).stream().skip(1).toList().equals(files());
      return fits ? Optional.of(cache) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each file with its size and time, as a training run writes them down. */
  private List<String> files() throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(application())) {
      for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
        files.add(
            "%s %d %d"
                .formatted(
                    application().relativize(each),
                    Files.size(each),
                    Files.getLastModifiedTime(each).toMillis()));
      }
    }
    return files;
  }
}
