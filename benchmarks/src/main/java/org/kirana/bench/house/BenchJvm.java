package org.kirana.bench.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kirana.local.infrastructure.GuardedProcess;
import org.kirana.local.infrastructure.Signal;

/** Starts one of this module's own programs in a process of its own. */
public final class BenchJvm {

  private static final List<String> OPTIONS = List.of("-Xmx192m", "-XX:+UseSerialGC");

  private BenchJvm() {}

  static GuardedProcess start(Class<?> program, Path run) {
    return start(program, run, OPTIONS);
  }

  /**
   * @param run the folder that is its one argument and that gets its log
   * @param options of Java
   */
  public static GuardedProcess start(Class<?> program, Path run, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            program.getName(),
            run.toString()));
    return GuardedProcess.start(
        command,
        Map.of(),
        run.resolve(program.getSimpleName().toLowerCase(java.util.Locale.ROOT) + ".log"),
        Signal.TERM);
  }
}
