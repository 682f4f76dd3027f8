package org.kirana.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.kirana.bench.house.BenchHouse;
import org.kirana.bench.house.DeleteFolder;
import org.kirana.bench.house.Furnish;
import org.kirana.bench.house.HouseSettings;
import org.kirana.bench.report.Figures;
import org.kirana.bench.report.WriteReport;
import org.kirana.local.launcher.Narrator;
import org.kirana.local.seed.Acceptance;

/** One run: a fresh house, its furniture, the load, the books, the report. */
final class RunBench {

  private static final String HOUSE = "house-";
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private final BenchSettings settings;
  private final Path directory;
  private final Narrator narrator;

  RunBench(BenchSettings settings, Path directory, Narrator narrator) {
    this.settings = settings;
    this.directory = directory;
    this.narrator = narrator;
  }

  /** True if the books close. */
  boolean run() {
    Path run = made(directory.resolve(NAME.format(Instant.now())));
    DeleteFolder.leftBehindIn(directory, HOUSE);
    Path data = directory.resolve(HOUSE + ProcessHandle.current().pid());
    try {
      Figures figures = inHouse(run, data);
      new WriteReport(run, settings.json(), narrator).of(figures);
      return figures.reconciliation().closes();
    } finally {
      keepLogs(data, run);
      DeleteFolder.of(data);
    }
  }

  private Figures inHouse(Path run, Path data) {
    narrator.say("Starting a fresh house on free ports; the run is kept in %s.", run);
    System.setProperty("kirana.service-jvm", settings.jvm());
    Instant begin = Instant.now();
    try (BenchHouse house =
        BenchHouse.start(
            run, HouseSettings.in(data, !settings.kills().isEmpty()), settings.holdFor())) {
      Runtime.getRuntime().addShutdownHook(new Thread(house::close));
      Duration startUp = Duration.between(begin, Instant.now());
      narrator.say("Healthy after %.1f s.", startUp.toMillis() / 1000.0);
      Furnish furnish = new Furnish(house);
      furnish.seed(settings.offers() ? Acceptance.BY_TAP : Acceptance.AUTOMATIC);
      narrator.say("1,200 stores; %,d shoppers say \"Hi\".", settings.shoppers());
      LoadUnderWay load = new LoadUnderWay(settings, house, run, narrator);
      load.run(furnish.introduce(settings.shoppers()), furnish.products());
      return load.figures(startUp);
    }
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void keepLogs(Path data, Path run) {
    try {
      Path logs = data.resolve("logs");
      if (Files.exists(logs)) {
        Files.move(logs, run.resolve("logs"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
