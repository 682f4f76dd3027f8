package org.kirana.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.bench.load.Profile;

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
    String jvm) {

  static final String USAGE =
      """
      ./kirana bench [--rate N] [--minutes M] [--kill [NAME,...]] [--json FILE]
        --rate N         orders per second (50)
        --minutes M      how long orders are sent, warm-up included (1)
        --warm-up S      seconds at the beginning that are not measured (a third, at most 20)
        --profile P      poisson (default), constant, or launch-day: 23,000 messages with a peak
        --offers         partners are asked and accept by a tap; otherwise stores accept at once
        --kill [NAMES]   kill -9 under load, each process in turn or those named
        --hold S         seconds for which a store keeps an order (chosen from the rate)
        --shoppers N     how many different shoppers order (1000)
        --plant FAULT    lost or double: breaks something on purpose; the run has to fail
        --jfr            records each service with JFR, beside the report
        --jvm OPTIONS    tries other options of Java for the services ("-XX:TieredStopAtLevel=4")
        --json FILE      writes the figures there as well""";

  /** Places of the seed's stores; a third of them is kept busy. */
  private static final double PLACES_KEPT_BUSY = 9000 / 3.0;

  private static final Duration LONGEST_HOLD = Duration.ofSeconds(20);

  /**
   * @throws IllegalArgumentException with a sentence for the person at the terminal
   */
  static BenchSettings parse(List<String> words) {
    Words said = new Words(new ArrayDeque<>(words));
    while (said.more()) {
      said.take();
    }
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
        said.jvm);
  }

  Duration holdFor() {
    double perSecondOnAverage =
        profile.timetable(perSecond, length).size() * 1000.0 / length.toMillis();
    Duration chosen = Duration.ofMillis((long) (1000 * PLACES_KEPT_BUSY / perSecondOnAverage));
    Duration most = chosen.compareTo(LONGEST_HOLD) < 0 ? chosen : LONGEST_HOLD;
    return hold == null ? most : hold;
  }

  private static final class Words {

    private final Deque<String> left;
    private Profile profile = Profile.POISSON;
    private double rate = 50;
    private double minutes = 1;
    private boolean offers;
    private boolean jfr;
    private String jvm = "";
    private int shoppers = 1000;
    private List<String> kills = List.of();
    private @Nullable Duration warmUp;
    private @Nullable Duration hold;
    private @Nullable Path json;
    private @Nullable String plant;

    private Words(Deque<String> left) {
      this.left = left;
    }

    private boolean more() {
      return !left.isEmpty();
    }

    private void take() {
      String word = left.removeFirst();
      switch (word) {
        case "--rate" -> rate = number(word);
        case "--minutes" -> minutes = number(word);
        case "--warm-up" -> warmUp = seconds(word);
        case "--hold" -> hold = seconds(word);
        case "--profile" -> profile = Profile.named(next(word));
        case "--shoppers" -> shoppers = (int) number(word);
        case "--json" -> json = Path.of(next(word)).toAbsolutePath();
        case "--plant" -> plant = next(word);
        case "--offers" -> offers = true;
        case "--jfr" -> jfr = true;
        case "--jvm" -> jvm = next(word);
        case "--kill" -> kills = names();
        default -> throw new IllegalArgumentException(word + " is not known.\n" + USAGE);
      }
    }

    private List<String> names() {
      return more() && !left.getFirst().startsWith("--")
          ? List.of(left.removeFirst().split(",", -1))
          : List.of("all");
    }

    private String next(String word) {
      if (!more()) {
        throw new IllegalArgumentException(word + " needs a value.\n" + USAGE);
      }
      return left.removeFirst();
    }

    private double number(String word) {
      double number = Double.parseDouble(next(word));
      if (number <= 0) {
        throw new IllegalArgumentException(word + " needs a number above 0.");
      }
      return number;
    }

    private Duration seconds(String word) {
      return Duration.ofMillis(Math.round(number(word) * 1000));
    }
  }
}
