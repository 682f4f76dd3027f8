package org.kirana.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.bench.load.Profile;
import org.kirana.bench.stock.Stock;

/**
 * What was asked for at the terminal.
 *
 * @param perSecond orders per second; 0 means the profile's own
 * @param length how long orders are sent, warm-up included
 * @param warmUp at the beginning, not measured but reconciled
 * @param offers partners are asked and tap, instead of stores that accept at once
 * @param kills who is killed under load: names of processes, or {@code all}
 * @param json where the figures go as well
 * @param hold how long stores keep an order; null chooses a third of all places
 * @param plant a fault on purpose, to see that it is found: {@code lost} or {@code double}
 * @param jfr record each service with JFR
 * @param floors measure as well what an order costs at least
 * @param runs how often, each in a fresh house
 * @param jvm options for the services' Java beyond those of {@code ./kirana up}
 */
public record BenchSettings(
    Profile profile,
    double perSecond,
    Duration length,
    Duration warmUp,
    boolean offers,
    List<String> kills,
    @Nullable Path json,
    @Nullable Duration hold,
    int shoppers,
    @Nullable String plant,
    boolean jfr,
    boolean floors,
    int runs,
    Stock stock,
    String jvm) {

  static final String USAGE =
      """
      ./kirana bench [--rate N] [--minutes M] [--kill [NAME,...]] [--json FILE]
      ./kirana bench --webhooks [--help]     messages and statuses straight to the gateway
      ./kirana bench --linearity [--help]    the same load with more and more stored
        --rate N         orders per second (50)
        --minutes M      how long orders are sent, warm-up included (1)
        --warm-up S      seconds at the beginning that are not measured (a third, at most 20)
        --profile P      poisson (default), constant, or launch-day: 23,000 messages with a peak
        --offers         partners are asked and accept by a tap; otherwise stores accept at once
        --kill [NAMES]   kill -9 under load, each process in turn or those named
        --floors         measures what an order costs at least: plain loops and bare HTTP
        --runs N         repeats everything in fresh houses and tells the spread
        --old-orders N   orders of the past that are stored before (0)
        --stores N       stores that are registered before (1200)
        --hold S         seconds for which a store keeps an order (chosen from the rate)
        --shoppers N     how many different shoppers order (1000)
        --plant FAULT    lost or double: breaks something on purpose; the run has to fail
        --jfr            records each service with JFR, beside the report
        --jvm OPTIONS    tries other options of Java for the services ("-XX:TieredStopAtLevel=4")
        --json FILE      writes the figures there as well\
      """;

  /** Places of the seed's stores; a third of them is kept busy. */
  private static final double PLACES_KEPT_BUSY = 9000 / 3.0;

  private static final Duration LONGEST_HOLD = Duration.ofSeconds(20);

  /**
   * @throws IllegalArgumentException with a sentence for the person at the terminal
   */
  static BenchSettings parse(List<String> words) {
    BenchWords said = BenchWords.in(words);
    Duration length = Duration.ofMillis(Math.round(said.minutes * 60_000));
    long third = Math.min(20_000, length.toMillis() / 3);
    return new BenchSettings(
        said.profile,
        said.rate,
        length,
        Optional.ofNullable(said.warmUp).orElse(Duration.ofMillis(third)),
        said.offers,
        List.copyOf(said.kills),
        said.json,
        said.hold,
        said.shoppers,
        said.plant,
        said.jfr,
        said.floors,
        said.runs,
        new Stock(said.oldOrders, said.stores),
        said.jvm);
  }

  /** The same with something else stored before. */
  BenchSettings with(Stock other) {
    return new BenchSettings(
        profile, perSecond, length, warmUp, offers, kills, json, hold, shoppers, plant, jfr, floors,
        runs, other, jvm);
  }

  Duration holdFor() {
    double perSecondOnAverage =
        profile.timetable(perSecond, length).size() * 1000.0 / length.toMillis();
    Duration chosen = Duration.ofMillis((long) (1000 * PLACES_KEPT_BUSY / perSecondOnAverage));
    Duration most = chosen.compareTo(LONGEST_HOLD) < 0 ? chosen : LONGEST_HOLD;
    return hold == null ? most : hold;
  }
}
