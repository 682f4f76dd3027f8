package org.kirana.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.kirana.bench.audit.WebhookBooks;
import org.kirana.bench.house.BenchHouse;
import org.kirana.bench.house.Furnish;
import org.kirana.bench.house.HouseSettings;
import org.kirana.bench.house.Wait;
import org.kirana.bench.load.Micros;
import org.kirana.bench.load.Sent;
import org.kirana.bench.load.Shopper;
import org.kirana.bench.load.WebhookGenerator;
import org.kirana.bench.load.WebhookPlan;
import org.kirana.bench.measure.Meter;
import org.kirana.bench.measure.Percentiles;
import org.kirana.bench.measure.Window;
import org.kirana.bench.report.WebhookReport;
import org.kirana.local.infrastructure.GuardedProcess;
import org.kirana.local.launcher.Narrator;
import org.kirana.local.launcher.Service;
import org.kirana.local.seed.Acceptance;

/** Messages and statuses straight to the gateway of a whole house: are they answered, and kept? */
final class RunWebhooks {

  private static final int SHOPPERS = 1000;
  private static final Duration GET_READY = Duration.ofSeconds(5);
  private static final Duration STILLNESS = Duration.ofSeconds(60);
  private static final long SECOND = Micros.in(Duration.ofSeconds(1));

  private final WebhookSettings settings;
  private final Path directory;
  private final Narrator narrator;

  RunWebhooks(WebhookSettings settings, Path directory, Narrator narrator) {
    this.settings = settings;
    this.directory = directory;
    this.narrator = narrator;
  }

  /** True if the books close. */
  boolean run() {
    try (RunFolder folder = RunFolder.in(directory)) {
      narrator.say("Starting a fresh house on free ports; the run is kept in %s.", folder.run());
      System.setProperty("kirana.service-jvm", "");
      try (BenchHouse house =
          BenchHouse.start(
              folder.run(), HouseSettings.in(folder.data(), false), Duration.ofSeconds(20))) {
        Runtime.getRuntime().addShutdownHook(new Thread(house::close));
        Furnish furnish = new Furnish(house);
        furnish.seed(Acceptance.AUTOMATIC);
        return load(house, folder.run(), furnish.introduce(SHOPPERS));
      }
    }
  }

  private boolean load(BenchHouse house, Path run, List<Shopper> shoppers) {
    WebhookPlan plan = plan(house, shoppers);
    plan.writeTo(run);
    new AwaitReports(house).of(plan.reported());
    narrator.say(
        "%,d messages and %,d statuses of %,d messages in %d s.",
        plan.messages(),
        plan.batches() * plan.batch(),
        plan.reported(),
        settings.length().toSeconds());
    try (Meter meter = new Meter(house::pids)) {
      GuardedProcess generator = house.startLoad(WebhookGenerator.class);
      Wait.pause(Duration.between(Instant.now(), Instant.ofEpochMilli(plan.beginMillis())));
      meter.start();
      generator.onExit().join();
      boolean rests =
          Wait.isTrueWhileMoving(
              STILLNESS,
              () -> WebhookBooks.read(house),
              () -> WebhookBooks.read(house) >= plan.reported() && house.pendingAtWhatsApp() == 0);
      narrator.say(rests ? "At rest." : "Not at rest.");
      return tell(house, plan, run, meter.readings());
    }
  }

  private WebhookPlan plan(BenchHouse house, List<Shopper> shoppers) {
    return new WebhookPlan(
        house.stack().uri(Service.MESSAGING_GATEWAY).resolve("/webhooks/whatsapp").toString(),
        house.stack().secrets().appSecret(),
        BenchHouse.SHOPPER_LINE,
        Instant.now().plus(GET_READY).plusSeconds(settings.statuses() / 100).toEpochMilli(),
        settings.length().toMillis(),
        settings.messages(),
        settings.statuses(),
        shoppers.stream().map(Shopper::phone).toList());
  }

  private boolean tell(BenchHouse house, WebhookPlan plan, Path run, List<Meter.Reading> readings) {
    List<Sent> sent = Sent.readFrom(run);
    WebhookBooks books =
        WebhookBooks.of(house, plan, taken(sent, "message"), taken(sent, "statuses"));
    long begin = plan.beginMillis() * 1000;
    Window window =
        new Window(begin + Micros.in(settings.warmUp()), begin + Micros.in(settings.length()));
    narrator.say(
        "%s",
        WebhookReport.write(
            run,
            new WebhookReport.Figures(
                settings.messages(),
                settings.statuses(),
                answers(sent, window),
                late(sent, window),
                coresOf(window, readings),
                sent.stream().mapToLong(each -> each.attempts() - 1).sum(),
                books)));
    return books.closes();
  }

  private static BitSet taken(List<Sent> sent, String kind) {
    BitSet taken = new BitSet();
    sent.stream()
        .filter(each -> each.kind().equals(kind) && each.isTaken())
        .forEach(each -> taken.set(each.number()));
    return taken;
  }

  private static Map<String, Percentiles> answers(List<Sent> sent, Window window) {
    Map<String, Histogram> answers = new LinkedHashMap<>();
    for (Sent each : sent) {
      if (window.contains(each.intended()) && each.isTaken()) {
        long micros = Math.max(0, each.answered() - each.intended());
        for (String what : List.of("all webhooks", "webhook with " + each.kind())) {
          answers.computeIfAbsent(what, first -> new Histogram(3)).recordValue(micros);
        }
      }
    }
    Map<String, Percentiles> percentiles = new LinkedHashMap<>();
    answers.forEach((what, histogram) -> percentiles.put(what, Percentiles.of(histogram)));
    return percentiles;
  }

  /** The share of what was answered only after a second, by which WhatsApp judges a webhook. */
  private static double late(List<Sent> sent, Window window) {
    return sent.stream()
        .filter(each -> window.contains(each.intended()) && each.isTaken())
        .mapToInt(each -> each.answered() - each.intended() > SECOND ? 1 : 0)
        .average()
        .orElse(0);
  }

  private static Map<String, Double> coresOf(Window window, List<Meter.Reading> readings) {
    Map<String, Double> cores = new LinkedHashMap<>();
    window
        .cpu(readings)
        .forEach((process, micros) -> cores.put(process, micros / 1e6 / window.seconds()));
    return cores;
  }
}
