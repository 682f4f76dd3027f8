package org.kirana.pipeline.pods;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.kirana.bench.house.BenchHouse;
import org.kirana.bench.house.Furnish;
import org.kirana.bench.load.LoadPlan;
import org.kirana.bench.load.Profile;
import org.kirana.local.infrastructure.KiranaRoot;
import org.kirana.local.launcher.LocalStack;
import org.kirana.local.launcher.Service;
import org.kirana.local.seed.Acceptance;

/** Starts the services behind their doors, fills the shelves and introduces the shoppers. */
final class OpenPodHouse {

  private static final double ORDERS_PER_SECOND =
      Double.parseDouble(System.getProperty("kirana.pods.per-second", "10"));

  private static final int SHOPPERS = (int) Math.max(300, 20 * ORDERS_PER_SECOND);
  private static final Duration PARTNERS_KEEP_AN_ORDER = Duration.ofSeconds(15);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private OpenPodHouse() {}

  /** With one instance of each service. */
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
}
