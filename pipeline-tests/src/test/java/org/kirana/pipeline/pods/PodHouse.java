package org.kirana.pipeline.pods;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kirana.bench.house.BenchHouse;
import org.kirana.bench.house.Furnish;
import org.kirana.bench.load.LoadPlan;
import org.kirana.bench.load.Profile;
import org.kirana.local.infrastructure.Database;
import org.kirana.local.infrastructure.KiranaRoot;
import org.kirana.local.launcher.LocalStack;
import org.kirana.local.launcher.Service;
import org.kirana.local.seed.Acceptance;

/** The house as an orchestrator keeps it: several instances of each service behind its door. */
final class PodHouse implements AutoCloseable {

  private static final double ORDERS_PER_SECOND =
      Double.parseDouble(System.getProperty("kirana.pods.per-second", "10"));

  private static final int SHOPPERS = (int) Math.max(300, 20 * ORDERS_PER_SECOND);
  private static final Duration PARTNERS_KEEP_AN_ORDER = Duration.ofSeconds(15);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Path run;
  private final BenchHouse house;
  private final Map<Service, Replicas> replicas;
  private final Rush.Market market;
  private final PodBooks books;
  private @Nullable Rush last;

  private PodHouse(
      Path run, BenchHouse house, Map<Service, Replicas> replicas, Rush.Market market) {
    this.run = run;
    this.house = house;
    this.replicas = replicas;
    this.market = market;
    this.books = new PodBooks(house, run);
  }

  /** One instance of each service, full shelves, shoppers who have said "Hi". */
  static PodHouse open() {
    Path run = folder();
    Map<Service, LoadBalancer> doors = new EnumMap<>(Service.class);
    PodSettings.SERVICES.forEach(service -> doors.put(service, LoadBalancer.open()));
    LoadBalancer gateways = Objects.requireNonNull(doors.get(Service.MESSAGING_GATEWAY));
    LoadBalancer invoices = Objects.requireNonNull(doors.get(Service.INVOICE_SERVICE));
    BenchHouse house =
        BenchHouse.start(
            run,
            PodSettings.in(run.resolve("house"), invoices.uri()),
            PARTNERS_KEEP_AN_ORDER,
            stack -> gateways.uri());
    Runtime.getRuntime().addShutdownHook(new Thread(house::close));
    Map<Service, Replicas> replicas = new EnumMap<>(Service.class);
    doors.forEach(
        (service, door) -> replicas.put(service, new Replicas(house.stack(), service, door)));
    Furnish furnish = new Furnish(house);
    furnish.seed(Acceptance.AUTOMATIC);
    LoadPlan plan = plan(house.stack(), gateways);
    return new PodHouse(
        run,
        house,
        replicas,
        new Rush.Market(plan, furnish.introduce(SHOPPERS), furnish.products()));
  }

  private static Path folder() {
    try {
      return Files.createDirectories(
          KiranaRoot.find().resolve("pipeline-tests/target/pods-" + ProcessHandle.current().pid()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LoadPlan plan(LocalStack stack, LoadBalancer gateways) {
    return new LoadPlan(
        gateways.uri(),
        Profile.POISSON,
        ORDERS_PER_SECOND,
        Duration.ofSeconds(1),
        Instant.now(),
        PATIENCE,
        new LoadPlan.Secrets(
            stack.secrets().storeLinkKey(), stack.secrets().appSecret(), BenchHouse.SHOPPER_LINE),
        0,
        -1);
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
    return retireBeyond(count);
  }

  /** The same of one service. */
  List<Farewell> scaleTo(int count, Replicas each) {
    each.growTo(count);
    each.awaitReady();
    return ended(each.beyond(count).stream().map(each::retire));
  }

  /** Asks the oldest to end, all at the same time. */
  List<Farewell> retireBeyond(int count) {
    return ended(
        replicas().stream().flatMap(each -> each.beyond(count).stream().map(each::retire)));
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
    long enough = served() + (long) Math.ceil(5 * ORDERS_PER_SECOND);
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
