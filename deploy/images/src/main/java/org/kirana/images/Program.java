package org.kirana.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What goes into one image: a program as the build left it.
 *
 * @param module the folder of its Maven module
 */
record Program(String title, Path module) {

  /** What Jib gives to every file. */
  private static final FileTime TIME_IN_IMAGES = FileTime.from(Instant.ofEpochSecond(1));

  Path application() {
    return module.resolve("target/quarkus-app");
  }

  /**
   * A cache of loaded and linked classes, if a training run has made one of exactly these files: it
   * gives them the time that they have in an image, and a build another. Java 25 would use the
   * cache for others as well, and run their old classes.
   */
  Optional<Path> aotCache() {
    Path cache = module.resolve("target/aot").resolve(title + ".aot");
    try (Stream<Path> files = Files.walk(application())) {
      boolean fits =
          Files.isRegularFile(cache)
              && files.filter(Files::isRegularFile).allMatch(Program::hasTimeOfImages);
      return fits ? Optional.of(cache) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasTimeOfImages(Path file) {
    return file.toFile().lastModified() == TIME_IN_IMAGES.toMillis();
  }
}
