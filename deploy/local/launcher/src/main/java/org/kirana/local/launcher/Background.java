package org.kirana.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** An {@code up} that goes on when this terminal is closed. */
record Background(Path directory, Narrator narrator) {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  void up() {
    Path log = directory.resolve("logs/launcher.log");
    narrator.say("Starting everything in the background; ./kirana stop ends it.");
    Process launcher = start(log);
    Patience.of(PATIENCE)
        .until(
            () -> !launcher.isAlive() || RunningHouse.in(directory).isPresent(),
            () -> "It did not start in time; see " + log);
    if (!launcher.isAlive()) {
      throw new Impatient("It could not be started; see " + log);
    }
  }

  private static Process start(Path log) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> line =
        List.of(
            "sh",
            "-c",
            "trap '' HUP INT; exec \"$@\"",
            "sh",
            java,
            "-Xmx64m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dkirana.root=" + System.getProperty("kirana.root", ""),
            "-cp",
            System.getProperty("java.class.path"),
            Launcher.class.getName(),
            "up");
    try {
      Files.createDirectories(log.getParent());
      return new ProcessBuilder(line)
          .redirectErrorStream(true)
          .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
