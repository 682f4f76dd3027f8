package org.kirana.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kirana.local.infrastructure.KiranaRoot;
import org.kirana.local.launcher.Narrator;

/** {@code ./kirana bench}: ends with 0 only if nothing was lost or doubled. */
public final class Bench {

  private Bench() {}

  public static void main(String[] arguments) {
    Narrator narrator = Narrator.on(System.out);
    System.exit(run(List.of(arguments), narrator));
  }

  private static int run(List<String> words, Narrator narrator) {
    if (words.contains("--help")) {
      narrator.say("%s", BenchSettings.USAGE);
      return 0;
    }
    BenchSettings settings;
    try {
      settings = BenchSettings.parse(words);
    } catch (IllegalArgumentException unclear) {
      narrator.say("%s", String.valueOf(unclear.getMessage()));
      return 2;
    }
    return new RunBench(settings, directory(), narrator).run() ? 0 : 1;
  }

  /** {@code bench} in {@code KIRANA_HOME}, or in {@code .kirana} of the project. */
  private static Path directory() {
    Map<String, String> environment = System.getenv();
    @Nullable String given = environment.get("KIRANA_HOME");
    Path home =
        given == null || given.isBlank()
            ? KiranaRoot.find().resolve(".kirana")
            : Path.of(given).toAbsolutePath();
    return home.resolve("bench");
  }
}
