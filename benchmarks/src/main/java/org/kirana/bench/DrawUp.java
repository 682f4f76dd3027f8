package org.kirana.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import org.kirana.bench.audit.CollectEvidence;
import org.kirana.bench.audit.HearTopics;
import org.kirana.bench.audit.ReadBooks;
import org.kirana.bench.audit.Reconciliation;
import org.kirana.bench.floor.Floors;
import org.kirana.bench.floor.RunFloors;
import org.kirana.bench.house.BenchHouse;
import org.kirana.bench.house.Kills;
import org.kirana.bench.load.Micros;
import org.kirana.bench.load.Sent;
import org.kirana.bench.measure.Hop;
import org.kirana.bench.measure.OrderTimes;
import org.kirana.bench.measure.Percentiles;
import org.kirana.bench.measure.Series;
import org.kirana.bench.measure.Step;
import org.kirana.bench.measure.WarmUp;
import org.kirana.bench.measure.Window;
import org.kirana.bench.report.Figures;
import org.kirana.bench.whatsapp.Answer;
import org.kirana.bench.whatsapp.Seen;
import org.kirana.local.launcher.Narrator;

/** Draws the figures of a run up from everything that was written meanwhile. */
final class DrawUp {

  private final BenchSettings settings;
  private final BenchHouse house;
  private final Path run;
  private final Narrator narrator;

  DrawUp(BenchSettings settings, BenchHouse house, Path run, Narrator narrator) {
    this.settings = settings;
    this.house = house;
    this.run = run;
    this.narrator = narrator;
  }

  Figures figures(Measured measured, Duration startUp, List<Kills.Killed> kills) {
    List<Sent> sent = Sent.readFrom(run);
    int orders = settings.profile().timetable(settings.perSecond(), settings.length()).size();
    OrderTimes times = timesOf(sent, orders);
    Reconciliation books = reconcile(sent, times, measured);
    Series series = Series.of(times, measured.readings);
    Window window = measured.window;
    return new Figures(
        Instant.now(),
        Setup.of(settings),
        throughput(times, series, window, sent),
        latencies(times, window),
        answers(sent, window),
        perOrder(measured, times),
        measured.memory,
        measured.after.perOrder(measured.before, Math.max(1, orders)),
        measured.after.commitsPerOrder(measured.before, Math.max(1, orders)),
        measured.rows.perOrder(orders),
        measured.batches.ofServices(),
        WarmUp.of(series),
        floors(measured, orders),
        startUp.toMillis() / 1000.0,
        books,
        kills,
        series);
  }

  private @Nullable Floors floors(Measured measured, int orders) {
    return settings.floors()
        ? new RunFloors(house, run, narrator)
            .of(
                new RunFloors.Run(
                    measured.begin.toEpochMilli(), orders, measured.batches, measured.rows),
                new CountExchanges(house, run).since(Micros.of(measured.begin), orders))
        : null;
  }

  private static OrderTimes timesOf(List<Sent> sent, int orders) {
    OrderTimes times = new OrderTimes(orders);
    for (Sent each : sent) {
      if (each.isCheckout()) {
        times.note(Step.INTENDED, each.number(), each.intended());
        if (each.isTaken()) {
          times.note(Step.ANSWERED, each.number(), each.answered());
        }
      }
    }
    return times;
  }

  private Reconciliation reconcile(List<Sent> sent, OrderTimes times, Measured measured) {
    BitSet taken = new BitSet();
    sent.stream()
        .filter(each -> each.isCheckout() && each.isTaken())
        .forEach(each -> taken.set(each.number()));
    CollectEvidence evidence = new CollectEvidence(times, measured.begin);
    evidence.fromTopics(new HearTopics(house.stack().infrastructure().bootstrapServers()));
    evidence.fromTables(house.tables());
    evidence.fromWhatsApp(Seen.readFrom(run));
    return Reconciliation.of(
        taken,
        evidence.witnesses(),
        new ReadBooks(house.tables(), measured.opened, measured.begin).now(measured.oversold));
  }

  private static Figures.Throughput throughput(
      OrderTimes times, Series series, Window window, List<Sent> sent) {
    long done = times.all(Step.HANDED_TO_WHATSAPP).stream().filter(window::contains).count();
    long intended = times.all(Step.INTENDED).stream().filter(window::contains).count();
    int from = series.second(window.begin());
    return new Figures.Throughput(
        intended / window.seconds(),
        done / window.seconds(),
        series.flow().slope(from, series.second(window.end())),
        sent.stream().filter(each -> each.isCheckout() && !each.isTaken()).count(),
        sent.stream().filter(Sent::isCheckout).mapToLong(each -> each.attempts() - 1).sum());
  }

  private Map<String, Percentiles> latencies(OrderTimes times, Window window) {
    Map<String, Percentiles> latencies = new LinkedHashMap<>();
    for (Hop hop : Hop.values()) {
      Histogram histogram =
          times.between(
              hop.from(),
              hop.to(),
              number -> times.at(Step.INTENDED, number).stream().allMatch(window::contains));
      if (histogram.getTotalCount() > 0) {
        latencies.put(hop.words(), Percentiles.of(histogram));
      }
    }
    return latencies;
  }

  private Map<String, Percentiles> answers(List<Sent> sent, Window window) {
    Map<String, Histogram> answers = new LinkedHashMap<>();
    for (Answer answer : Answer.readFrom(run)) {
      if (window.contains(answer.begin()) && answer.status() == 200) {
        note(answers, "webhook with " + answer.kind(), answer.end() - answer.begin());
      }
    }
    for (Sent each : sent) {
      if (window.contains(each.intended()) && !each.isCheckout() && each.isTaken()) {
        note(answers, "webhook with a greeting", each.answered() - each.intended());
      }
    }
    for (Seen seen : Seen.readFrom(run)) {
      if (window.contains(seen.at()) && seen.isDocument()) {
        String id = seen.id();
        note(answers, "invoice fetched", Long.parseLong(id.substring(id.lastIndexOf(':') + 1)));
      }
    }
    Map<String, Percentiles> percentiles = new LinkedHashMap<>();
    answers.forEach((what, histogram) -> percentiles.put(what, Percentiles.of(histogram)));
    return percentiles;
  }

  private static void note(Map<String, Histogram> answers, String what, long micros) {
    answers.computeIfAbsent(what, first -> new Histogram(3)).recordValue(Math.max(0, micros));
  }

  /** By the orders whose invoices left within the window. */
  private static Map<String, Double> perOrder(Measured measured, OrderTimes times) {
    long done =
        times.all(Step.HANDED_TO_WHATSAPP).stream().filter(measured.window::contains).count();
    Map<String, Double> perOrder = new LinkedHashMap<>();
    measured
        .window
        .cpu(measured.readings)
        .forEach((name, micros) -> perOrder.put(name, (double) micros / Math.max(1, done)));
    return perOrder;
  }
}
