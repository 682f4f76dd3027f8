package org.kirana.local.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kirana.local.infrastructure.KiranaRoot;

/** {@code ./kirana up | demo | simulator | stop | status | dead-letters | timeline}. */
public final class Launcher {

  private Launcher() {}

  public static void main(String[] arguments) {
    Narrator narrator = Narrator.on(System.out);
    int status;
    try {
      status = run(List.of(arguments), directory(), narrator);
    } catch (RuntimeException missing) {
      complain(missing, narrator);
      status = 1;
    }
    System.exit(status);
  }

  private static void complain(RuntimeException missing, Narrator narrator) {
    narrator.say("%n%s", String.valueOf(missing.getMessage()));
    for (@Nullable Throwable cause = missing.getCause(); cause != null; cause = cause.getCause()) {
      narrator.say("  because: %s", cause);
    }
  }

  private static int run(List<String> arguments, Path directory, Narrator narrator) {
    return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
      case "up" -> new Up(directory, narrator).run();
      case "demo" -> new Demo(directory, narrator).run(arguments.contains("--keep"));
      case "simulator" -> simulator(arguments.subList(1, arguments.size()), directory, narrator);
      case "stop" -> new Stop(directory, narrator).run();
      case "dead-letters" -> new DeadLetters(directory, narrator).run(rest(arguments));
      case "timeline" -> new Timeline(directory, narrator).run(rest(arguments));
      case "status" -> new Status(directory, narrator).run();
      default -> {
        narrator.say("up, demo, simulator, stop, status, dead-letters or timeline?");
        yield 2;
      }
    };
  }

  private static int simulator(List<String> words, Path directory, Narrator narrator) {
    return SimulatorOptions.of(words)
        .map(options -> new SimulatorAlone(directory, narrator, System.getenv()).run(options))
        .orElseGet(
            () -> {
              narrator.say(SimulatorOptions.USAGE);
              return 2;
            });
  }

  private static List<String> rest(List<String> arguments) {
    return arguments.subList(1, arguments.size());
  }

  /** {@code KIRANA_HOME}, or {@code .kirana} in the project. */
  private static Path directory() {
    Map<String, String> environment = System.getenv();
    @Nullable String given = environment.get("KIRANA_HOME");
    return given == null || given.isBlank()
        ? KiranaRoot.find().resolve(".kirana")
        : Path.of(given).toAbsolutePath();
  }
}
