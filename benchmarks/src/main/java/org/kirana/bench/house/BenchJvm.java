package org.kirana.bench.house;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kirana.local.infrastructure.GuardedProcess;
import org.kirana.local.infrastructure.Signal;

/** Starts one of this module's own programs in a process of its own. */
final class BenchJvm {

  private BenchJvm() {}

  static GuardedProcess start(Class<?> program, Path run) {
    return GuardedProcess.start(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            program.getName(),
            run.toString()),
        Map.of(),
        run.resolve(program.getSimpleName().toLowerCase(java.util.Locale.ROOT) + ".log"),
        Signal.TERM);
  }
}
