package org.kirana.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kirana.bench.house.BenchHouse;
import org.kirana.bench.house.Furnish;
import org.kirana.bench.house.HouseSettings;
import org.kirana.bench.load.Product;
import org.kirana.bench.load.Shopper;
import org.kirana.bench.report.Figures;
import org.kirana.bench.report.WriteReport;
import org.kirana.bench.stock.FillStock;
import org.kirana.local.launcher.Narrator;
import org.kirana.local.seed.Acceptance;

/** One run: a fresh house, its furniture, the load, the books, the report. */
final class RunBench {

  private final BenchSettings settings;
  private final Path directory;
  private final Narrator narrator;

  RunBench(BenchSettings settings, Path directory, Narrator narrator) {
    this.settings = settings;
    this.directory = directory;
    this.narrator = narrator;
  }

  Figures run() {
    try (RunFolder folder = RunFolder.in(directory)) {
      Figures figures = inHouse(folder);
      new WriteReport(folder.run(), settings.json(), narrator).of(figures);
      return figures;
    }
  }

  private Figures inHouse(RunFolder folder) {
    narrator.say("Starting a fresh house on free ports; the run is kept in %s.", folder.run());
    System.setProperty("kirana.service-jvm", settings.jvm());
    Instant begin = Instant.now();
    try (BenchHouse house =
        BenchHouse.start(
            folder.run(),
            HouseSettings.in(folder.data(), !settings.kills().isEmpty()),
            settings.holdFor())) {
      Runtime.getRuntime().addShutdownHook(new Thread(house::close));
      Duration startUp = Duration.between(begin, Instant.now());
      narrator.say("Healthy after %.1f s.", startUp.toMillis() / 1000.0);
      Furnish furnish = new Furnish(house);
      furnish.seed(settings.offers() ? Acceptance.BY_TAP : Acceptance.AUTOMATIC);
      narrator.say("1,200 stores; %,d shoppers say \"Hi\".", settings.shoppers());
      List<Shopper> shoppers = furnish.introduce(settings.shoppers());
      List<Product> products = furnish.products();
      new FillStock(house, folder.run(), narrator).with(settings.stock(), shoppers, products);
      LoadUnderWay load = new LoadUnderWay(settings, house, folder, narrator);
      load.run(shoppers, products);
      return load.figures(startUp);
    }
  }
}
