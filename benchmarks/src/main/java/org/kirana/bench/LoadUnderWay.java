package org.kirana.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.kirana.bench.audit.ReadBooks;
import org.kirana.bench.house.BenchHouse;
import org.kirana.bench.house.Kills;
import org.kirana.bench.house.Plant;
import org.kirana.bench.house.Recordings;
import org.kirana.bench.house.Wait;
import org.kirana.bench.load.LoadPlan;
import org.kirana.bench.load.Micros;
import org.kirana.bench.load.Product;
import org.kirana.bench.load.Shopper;
import org.kirana.bench.measure.Batches;
import org.kirana.bench.measure.Bytes;
import org.kirana.bench.measure.Meter;
import org.kirana.bench.measure.RowsWritten;
import org.kirana.bench.measure.Window;
import org.kirana.bench.report.Figures;
import org.kirana.bench.stock.Stock;
import org.kirana.local.infrastructure.GuardedProcess;
import org.kirana.local.launcher.Narrator;

/** The load, from its first order until the house has come to rest, and what was read meanwhile. */
final class LoadUnderWay {

  private static final Duration GET_READY = Duration.ofSeconds(5);

  /** For so long nothing may move before we give up: slowness is no fault. */
  private static final Duration STILLNESS = Duration.ofSeconds(90);

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final BenchSettings settings;
  private final BenchHouse house;
  private final Path run;
  private final Narrator narrator;
  private final Kills kills;
  private final Instant opened;
  private final Measured measured = new Measured();

  LoadUnderWay(BenchSettings settings, BenchHouse house, RunFolder folder, Narrator narrator) {
    this.settings = settings;
    this.house = house;
    this.run = folder.run();
    this.opened = folder.opened();
    this.narrator = narrator;
    this.kills = new Kills(house, narrator);
  }

  void run(List<Shopper> shoppers, List<Product> products) {
    LoadPlan plan = plan();
    plan.writeTo(run, shoppers, products);
    narrator.say(
        "%,d orders in %d s (%s); the first %d s are warm-up; stores keep an order for %.1f s.",
        plan.timetable().size(),
        settings.length().toSeconds(),
        settings.profile().word(),
        settings.warmUp().toSeconds(),
        settings.holdFor().toMillis() / 1000.0);
    measured.opened = opened;
    measured.begin = plan.begin();
    measured.before = Bytes.of(house);
    Batches batches = Batches.of(house);
    RowsWritten rows = RowsWritten.of(house);
    try (Meter meter = new Meter(house::pids)) {
      GuardedProcess generator = house.startGenerator();
      Wait.pause(Duration.between(Instant.now(), plan.begin()));
      meter.start();
      CompletableFuture<Void> trouble = startTrouble(plan);
      ReadBooks books = new ReadBooks(house.tables(), opened, plan.begin());
      awaitEnd(plan, meter, books);
      trouble.join();
      generator.onExit().join();
      awaitRest(plan, books);
      measured.readings = meter.readings();
    }
    measured.after = Bytes.of(house);
    measured.batches = Batches.of(house).since(batches);
    measured.rows = RowsWritten.of(house).since(rows);
    measured.window =
        new Window(
            Micros.of(plan.begin().plus(settings.warmUp())),
            Micros.of(plan.begin().plus(settings.length())));
  }

  private LoadPlan plan() {
    var secrets = house.stack().secrets();
    return new LoadPlan(
        house.stack().uri(org.kirana.local.launcher.Service.MESSAGING_GATEWAY),
        settings.profile(),
        settings.perSecond(),
        settings.length(),
        Instant.now().plus(GET_READY),
        PATIENCE,
        new LoadPlan.Secrets(secrets.storeLinkKey(), secrets.appSecret(), BenchHouse.SHOPPER_LINE),
        0,
        "double".equals(settings.plant()) ? 10 : -1);
  }

  private CompletableFuture<Void> startTrouble(LoadPlan plan) {
    return CompletableFuture.runAsync(
        () -> {
          if ("lost".equals(settings.plant())) {
            Wait.pause(settings.length().dividedBy(2));
            narrator.say("  planting a fault: invoice-service forgets an event of each partition");
            new Plant(house).losses();
          }
          kills.within(settings.kills(), plan.begin(), settings.length());
        },
        work -> Thread.ofPlatform().daemon().name("trouble").start(work));
  }

  /**
   * Looks now and then whether a store has more orders than places; not at a million of them, which
   * would be measured as well.
   */
  private void awaitEnd(LoadPlan plan, Meter meter, ReadBooks books) {
    if (settings.jfr()) {
      Wait.pause(settings.warmUp());
      Recordings.start(house, run, settings.length().minus(settings.warmUp()));
    }
    Instant end = plan.begin().plus(settings.length());
    while (Instant.now().isBefore(end)) {
      Wait.pause(min(Duration.ofSeconds(2), Duration.between(Instant.now(), end)));
      if (settings.kills().isEmpty() && settings.stock().stores() == Stock.STORES) {
        measured.oversold += books.oversold();
      }
    }
    measured.memory = meter.memory();
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other.isNegative() ? Duration.ZERO : other;
  }

  private void awaitRest(LoadPlan plan, ReadBooks books) {
    Instant begin = Instant.now();
    boolean rests =
        Wait.isTrueWhileMoving(
            settings.plant() == null ? STILLNESS : STILLNESS.dividedBy(3),
            books::progress,
            () -> books.isSettled(plan.timetable().size()) && house.pendingAtWhatsApp() == 0);
    narrator.say(
        rests ? "At rest %.1f s after the last order." : "Not at rest %.1f s after the last order.",
        Duration.between(begin, Instant.now()).toMillis() / 1000.0);
    Wait.pause(Duration.ofSeconds(2));
  }

  Figures figures(Duration startUp) {
    return new DrawUp(settings, house, run, narrator).figures(measured, startUp, kills.done());
  }
}
