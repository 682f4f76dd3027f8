package org.kirana.pipeline.pods;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.kirana.bench.house.BenchHouse;
import org.kirana.bench.load.Generator;
import org.kirana.bench.load.LoadPlan;
import org.kirana.bench.load.Product;
import org.kirana.bench.load.Profile;
import org.kirana.bench.load.Sent;
import org.kirana.bench.load.Shopper;
import org.kirana.local.infrastructure.GuardedProcess;

/**
 * Orders at the moments of a timetable until it is enough: the generator's timetables, one after
 * the other, because nobody knows how long an upheaval takes.
 */
final class Rush implements AutoCloseable {

  private static final Duration PIECE = Duration.ofSeconds(10);
  private static final Duration GET_READY = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final BenchHouse house;
  private final Market market;
  private final Path folder;
  private final int first;
  private final Instant begin = Instant.now().plus(GET_READY);
  private final List<Path> pieces = new ArrayList<>();
  private final List<GuardedProcess> generators = new ArrayList<>();
  private final CountDownLatch enough = new CountDownLatch(1);
  private final Thread crowd;

  /**
   * What is ordered, by whom, where and how often.
   *
   * @param plan of the whole; its time and its first number are of no account
   */
  record Market(LoadPlan plan, List<Shopper> shoppers, List<Product> products) {

    LoadPlan from(int first, Instant begin) {
      return new LoadPlan(
          plan.gateway(),
          Profile.POISSON,
          plan.perSecond(),
          PIECE,
          begin,
          PATIENCE,
          plan.secrets(),
          first,
          -1);
    }
  }

  /**
   * @param first number of its orders
   */
  Rush(BenchHouse house, Market market, Path folder, int first) {
    this.house = house;
    this.market = market;
    this.folder = folder;
    this.first = first;
    this.crowd = Thread.ofPlatform().daemon().name("rush").start(this::goOn);
  }

  private void goOn() {
    int next = first;
    for (Instant moment = begin; !isEnoughBefore(moment); moment = moment.plus(PIECE)) {
      LoadPlan piece = market.from(next, moment);
      start(piece);
      next += piece.timetable().size();
    }
  }

  /** Waits until the piece that begins then has to get ready. */
  private boolean isEnoughBefore(Instant moment) {
    long millis = Duration.between(Instant.now(), moment.minus(GET_READY)).toMillis();
    try {
      return enough.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private void start(LoadPlan piece) {
    try {
      Path where = Files.createDirectories(folder.resolve("orders-from-" + piece.first()));
      piece.writeTo(where, market.shoppers(), market.products());
      generators.add(house.startLoad(Generator.class, where));
      pieces.add(where);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Instant begin() {
    return begin;
  }

  int first() {
    return first;
  }

  /** No more than what has begun; returns when all of it was taken or given up. */
  @Override
  public void close() {
    enough.countDown();
    try {
      crowd.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    generators.forEach(generator -> generator.onExit().join());
  }

  /** How many orders there were to be. */
  int count() {
    return pieces.size() * market.from(0, begin).timetable().size();
  }

  /** What became of each; after it is closed. */
  List<Sent> sent() {
    return pieces.stream().flatMap(piece -> Sent.readFrom(piece).stream()).toList();
  }
}
