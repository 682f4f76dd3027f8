package org.kirana.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kirana.bench.load.Profile;
import org.kirana.bench.stock.Stock;

/** The words behind {@code ./kirana bench}, taken one after the other. */
final class BenchWords {

  private final Deque<String> left;
  Profile profile = Profile.POISSON;
  double rate = 50;
  double minutes = 1;
  boolean offers;
  boolean jfr;
  boolean floors;
  int runs = 1;
  int oldOrders;
  int stores = Stock.STORES;
  String jvm = "";
  int shoppers = 1000;
  List<String> kills = List.of();
  @Nullable Duration warmUp;
  @Nullable Duration hold;
  @Nullable Path json;
  @Nullable String plant;

  private BenchWords(Deque<String> left) {
    this.left = left;
  }

  static BenchWords in(List<String> words) {
    BenchWords said = new BenchWords(new ArrayDeque<>(words));
    while (said.more()) {
      said.take();
    }
    return said;
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
      case "--floors" -> floors = true;
      case "--runs" -> runs = (int) number(word);
      case "--old-orders" -> oldOrders = (int) number(word);
      case "--stores" -> stores = (int) number(word);
      case "--jvm" -> jvm = next(word);
      case "--kill" -> kills = names();
      default ->
          throw new IllegalArgumentException(word + " is not known.\n" + BenchSettings.USAGE);
    }
  }

  private List<String> names() {
    return more() && !left.getFirst().startsWith("--")
        ? List.of(left.removeFirst().split(",", -1))
        : List.of("all");
  }

  private String next(String word) {
    if (!more()) {
      throw new IllegalArgumentException(word + " needs a value.\n" + BenchSettings.USAGE);
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
