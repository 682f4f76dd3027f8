package org.kirana.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kirana.bench.report.Figures;
import org.kirana.bench.report.Spread;
import org.kirana.local.infrastructure.KiranaRoot;
import org.kirana.local.launcher.Narrator;

/** {@code ./kirana bench}: ends with 0 only if nothing was lost or doubled. */
public final class Bench {

  private final Path directory;
  private final Narrator narrator;

  private Bench(Path directory, Narrator narrator) {
    this.directory = directory;
    this.narrator = narrator;
  }

  public static void main(String[] arguments) {
    System.exit(new Bench(directory(), Narrator.on(System.out)).run(List.of(arguments)));
  }

  private int run(List<String> words) {
    List<String> others = new ArrayList<>(words);
    try {
      if (others.remove("--webhooks")) {
        return webhooks(others);
      }
      return others.remove("--linearity") ? linearity(others) : orders(others);
    } catch (IllegalArgumentException unclear) {
      narrator.say("%s", String.valueOf(unclear.getMessage()));
      return 2;
    }
  }

  private int orders(List<String> words) {
    if (words.contains("--help")) {
      narrator.say("%s", BenchSettings.USAGE);
      return 0;
    }
    BenchSettings settings = BenchSettings.parse(words);
    List<Figures> runs = new ArrayList<>();
    for (int run = 0; run < settings.runs(); run++) {
      runs.add(new RunBench(settings, directory, narrator).run());
    }
    if (runs.size() > 1) {
      narrator.say("%s", Spread.of(runs));
    }
    return runs.stream().allMatch(run -> run.reconciliation().closes()) ? 0 : 1;
  }

  private int linearity(List<String> words) {
    if (words.contains("--help")) {
      narrator.say("%s", LinearitySettings.USAGE);
      return 0;
    }
    return new RunLinearity(LinearitySettings.parse(words), directory, narrator).run() ? 0 : 1;
  }

  private int webhooks(List<String> words) {
    if (words.contains("--help")) {
      narrator.say("%s", WebhookSettings.USAGE);
      return 0;
    }
    return new RunWebhooks(WebhookSettings.parse(words), directory, narrator).run() ? 0 : 1;
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
