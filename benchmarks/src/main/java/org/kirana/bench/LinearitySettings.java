package org.kirana.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.kirana.bench.stock.Stock;

/**
 * What was asked for behind {@code ./kirana bench --linearity}.
 *
 * @param load the same for each
 * @param stocks what is stored before, one after the other; the first is compared with
 */
record LinearitySettings(BenchSettings load, List<Stock> stocks) {

  static final String USAGE =
      """
      ./kirana bench --linearity [--orders N,...] [--stores N,...] [words of ./kirana bench]
        --orders N,...   orders of the past, a run for each (0,1000000,5000000); 1 takes 10 KB of disk
        --stores N,...   registered stores, a run for each (1200,100000,1000000)
      Each run is a fresh house: 3 minutes of 20 orders/s (--rate, --minutes) after 90 s of warm-up,
      with heaps of 2 GB, which a million stores need (--jvm).\
      """;

  private static final Map<String, String> USUAL =
      Map.of("--rate", "20", "--minutes", "4.5", "--warm-up", "90", "--jvm", "-Xmx2g");

  LinearitySettings {
    stocks = List.copyOf(stocks);
  }

  /**
   * @throws IllegalArgumentException with a sentence for the person at the terminal
   */
  static LinearitySettings parse(List<String> words) {
    List<Integer> orders = List.of(0, 1_000_000, 5_000_000);
    List<Integer> stores = List.of(Stock.STORES, 100_000, 1_000_000);
    List<String> others = new ArrayList<>();
    Deque<String> left = new ArrayDeque<>(words);
    while (!left.isEmpty()) {
      String word = left.removeFirst();
      switch (word) {
        case "--orders" -> orders = numbers(word, left);
        case "--stores" -> stores = numbers(word, left);
        default -> others.add(word);
      }
    }
    USUAL.forEach(
        (word, value) -> {
          if (!others.contains(word)) {
            others.addAll(List.of(word, value));
          }
        });
    return new LinearitySettings(
        BenchSettings.parse(others),
        Stream.concat(
                orders.stream().map(count -> new Stock(count, Stock.STORES)),
                stores.stream().map(count -> new Stock(0, count)))
            .distinct()
            .toList());
  }

  private static List<Integer> numbers(String word, Deque<String> left) {
    try {
      return Stream.of(left.removeFirst().split(",", -1)).map(Integer::valueOf).toList();
    } catch (NoSuchElementException | NumberFormatException unclear) {
      throw new IllegalArgumentException(word + " needs numbers.\n" + USAGE, unclear);
    }
  }
}
