package org.kirana.bench.floor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;
import org.kirana.bench.house.BenchJvm;
import org.kirana.bench.house.Wait;
import org.kirana.bench.measure.ProcessUse;
import org.kirana.local.infrastructure.FreePort;
import org.kirana.local.infrastructure.GuardedProcess;

/**
 * An order's exchanges with a bare HTTP server, in microseconds of its processor time.
 *
 * @param gateway webhooks, checkouts and messages of one order
 * @param documents of one order
 */
public record HttpFloor(double gateway, double documents) {

  private static final int WARM_UP = 1_500;
  private static final int MEASURED = 4_000;

  /**
   * @param java options of the services
   */
  static HttpFloor of(Exchanges exchanges, Path folder, List<String> java) {
    var plan = new BareHouse.Plan(FreePort.any(), FreePort.any(), exchanges.fetched().bytes());
    JsonFile.write(folder.resolve(BareHouse.Plan.FILE), plan);
    GuardedProcess house = BenchJvm.start(BareHouse.class, folder, java);
    try (BarePeer peer = new BarePeer(plan.port(), plan.peer())) {
      Wait.until(peer::isThere, "the bare house does not open");
      double told = micros(house, count -> peer.tell(count, exchanges.told().bytes()));
      double sent = micros(house, count -> peer.beTold(count, exchanges.sent().bytes()));
      double fetched = micros(house, peer::fetch);
      return new HttpFloor(
          told * exchanges.told().perOrder() + sent * exchanges.sent().perOrder(),
          fetched * exchanges.fetched().perOrder());
    } finally {
      house.stop(Duration.ofSeconds(5));
    }
  }

  private static double micros(GuardedProcess house, IntConsumer exchange) {
    exchange.accept(WARM_UP);
    long before = ProcessUse.cpuMicros(house.pid());
    exchange.accept(MEASURED);
    return (double) (ProcessUse.cpuMicros(house.pid()) - before) / MEASURED;
  }
}
