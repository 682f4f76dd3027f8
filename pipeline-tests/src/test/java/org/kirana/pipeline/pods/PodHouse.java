package org.kirana.pipeline.pods;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kirana.bench.house.BenchHouse;
import org.kirana.local.infrastructure.Database;
import org.kirana.local.launcher.Service;

/** The house as an orchestrator keeps it: several instances of each service behind its door. */
final class PodHouse implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Path run;
  private final BenchHouse house;
  private final Map<Service, Replicas> replicas;
  private final Rush.Market market;
  private final PodBooks books;
  private @Nullable Rush last;

  PodHouse(Path run, BenchHouse house, Map<Service, Replicas> replicas, Rush.Market market) {
    this.run = run;
    this.house = house;
    this.replicas = replicas;
    this.market = market;
    this.books = new PodBooks(house, run);
  }

  Collection<Replicas> replicas() {
    return replicas.values();
  }

  Replicas replicas(Service service) {
    return Objects.requireNonNull(replicas.get(service));
  }

  Database database(Service service) {
    return house.stack().infrastructure().database(service.title());
  }

  /** One instance of each service, as they would run together on one node. */
  List<Pod> oneOfEach() {
    return replicas().stream().map(Replicas::oldest).toList();
  }

  // --- comings and goings

  /** Each service has so many instances, all ready; says how those ended that were too many. */
  List<Farewell> scaleTo(int count) {
    replicas().forEach(each -> each.growTo(count));
    replicas().forEach(Replicas::awaitReady);
    return ended(
        replicas().stream().flatMap(each -> each.beyond(count).stream().map(each::retire)));
  }

  /** The same of one service. */
  List<Farewell> scaleTo(int count, Replicas each) {
    each.growTo(count);
    each.awaitReady();
    return ended(each.beyond(count).stream().map(each::retire));
  }

  private static List<Farewell> ended(Stream<CompletableFuture<Farewell>> farewells) {
    return farewells.toList().stream().map(CompletableFuture::join).toList();
  }

  // --- orders

  /** Orders begin to come, numbered on from those before. */
  Rush rush() {
    Rush before = last;
    int next = before == null ? 0 : before.first() + before.count();
    Rush rush = new Rush(house, market, run, next);
    last = rush;
    return rush;
  }

  /** Waits until as many bills as are ordered in five seconds were sent. */
  void awaitServed() {
    long enough = served() + (long) Math.ceil(5 * market.plan().perSecond());
    await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(() -> served() >= enough);
  }

  private long served() {
    return house
        .tables()
        .number(Service.INVOICE_SERVICE, "SELECT count(*) FROM invoice WHERE sent_at IS NOT NULL");
  }

  /** Grows whenever a partition of the service gets an owner. */
  long epochs(Service service) {
    return house.tables().number(service, "SELECT coalesce(sum(epoch), 0) FROM event_position");
  }

  /** Nothing lost, nothing double; tells how long it took. */
  void closeBooks(String what, Rush rush) {
    books.close(what, rush);
  }

  @Override
  public void close() {
    house.close();
    replicas().forEach(each -> each.door().close());
  }
}
