package org.kirana.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What Java learned of a program in a training run: its classes, loaded and linked. Java 25 goes on
 * to use a cache when the jars have changed since, and then runs the old classes; so it is told of
 * one only if beside it stands that it was made by this Java from these very files.
 *
 * @param jar the program's {@code target/quarkus-app/quarkus-run.jar}
 */
record AotCache(Path jar) {

  private static final Duration TO_END = Duration.ofSeconds(20);
  private static final Duration TO_END_AND_KEEP = Duration.ofMinutes(5);

  /** An image's files are of this time; some Java may look at it. */
  private static final FileTime NO_TIME = FileTime.from(Instant.ofEpochSecond(1));

  /** Whether this is a training run: system property {@code kirana.training}. */
  private static boolean isTraining() {
    return Boolean.getBoolean("kirana.training");
  }

  /** System property {@code kirana.aot=off}: to measure what it is worth. */
  private static boolean isWanted() {
    return !System.getProperty("kirana.aot", "on").equals("off");
  }

  /** How long an orderly end may take: the cache is written then. */
  static Duration patience() {
    return isTraining() ? TO_END_AND_KEEP : TO_END;
  }

  /** All compilers in a training run, so that what is hot is known to those who use them. */
  List<String> options() {
    if (isTraining()) {
      beginTraining();
      return List.of("-XX:AOTCacheOutput=" + file(), "-XX:TieredStopAtLevel=4", "-Xmx256m");
    }
    return isWanted() && fits() ? List.of("-XX:AOTCache=" + file()) : List.of();
  }

  /** Another process of Java puts the cache together. */
  Map<String, String> environment() {
    return isTraining() ? Map.of("JDK_AOT_VM_OPTIONS", "-Xmx512m") : Map.of();
  }

  void beginTraining() {
    try {
      Files.createDirectories(file().getParent());
      Files.deleteIfExists(file());
      for (Path each : files()) {
        Files.setLastModifiedTime(each, NO_TIME);
      }
      Files.write(note(), origin());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean fits() {
    try {
      return Files.exists(file())
          && Files.exists(note())
          && Files.readAllLines(note()).equals(origin());
    } catch (IOException e) {
      return false;
    }
  }

  /** {@code target/aot/<module>.aot}, where whoever builds an image looks for it as well. */
  Path file() {
    Path target = parent(application());
    return target.resolve("aot").resolve(parent(target).getFileName() + ".aot");
  }

  private Path note() {
    return file().resolveSibling(file().getFileName() + ".origin");
  }

  private Path application() {
    return parent(jar.toAbsolutePath());
  }

  private static Path parent(Path path) {
    return Objects.requireNonNull(path.getParent());
  }

  /** This Java, then each file with its size and time. */
  private List<String> origin() throws IOException {
    List<String> origin = new ArrayList<>();
    origin.add(System.getProperty("java.vm.version"));
    for (Path each : files()) {
      origin.add(
          "%s %d %d"
              .formatted(
                  application().relativize(each),
                  Files.size(each),
                  Files.getLastModifiedTime(each).toMillis()));
    }
    return origin;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(application())) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
