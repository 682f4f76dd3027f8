package org.kirana.bench.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Has each Java process of the house recorded by JFR for a while. */
public final class Recordings {

  private Recordings() {}

  public static void start(BenchHouse house, Path run, Duration length) {
    house
        .pids()
        .forEach(
            (name, pid) -> {
              if (!name.equals("postgres")) {
                record(pid.orElseThrow(), run.resolve(name + ".jfr"), length);
              }
            });
  }

  private static void record(long pid, Path file, Duration length) {
    try {
      new ProcessBuilder(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                  Long.toString(pid),
                  "JFR.start",
                  "settings=profile",
                  "duration=" + Math.max(1, length.toSeconds() - 5) + "s",
                  "filename=" + file))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
