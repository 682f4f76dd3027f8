package org.kirana.bench.stock;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.kirana.bench.house.BenchHouse;
import org.kirana.bench.house.Wait;
import org.kirana.local.launcher.Service;
import org.kirana.local.launcher.ServiceProcess;

/** Writes old orders into all databases side by side while nobody works in them. */
record StorePast(BenchHouse house) {

  /** The services that remember orders. */
  static final List<Service> KEEPERS =
      List.of(
          Service.MESSAGING_GATEWAY,
          Service.ORDER_SERVICE,
          Service.STORE_ASSIGNMENT_SERVICE,
          Service.INVOICE_SERVICE);

  private static final int AT_ONCE = 100_000;

  private static final Executor WRITERS = command -> Thread.ofVirtual().start(command);

  void of(int orders) {
    KEEPERS.forEach(keeper -> process(keeper).stop());
    CompletableFuture.allOf(
            KEEPERS.stream()
                .map(keeper -> CompletableFuture.runAsync(() -> write(keeper, orders), WRITERS))
                .toArray(CompletableFuture[]::new))
        .join();
    KEEPERS.forEach(keeper -> process(keeper).restart());
    KEEPERS.forEach(keeper -> process(keeper).awaitHealthy(Duration.ofMinutes(5)));
    Wait.until(house::isHealthy, "the house is not healthy with its past");
  }

  private void write(Service keeper, int orders) {
    for (Multiplied table : OldOrders.TABLES) {
      if (table.service() == keeper) {
        table.withoutIndexes(house.tables(), () -> write(table, orders));
      }
    }
  }

  private void write(Multiplied table, int orders) {
    String insertion = table.insertion(house.tables());
    IntStream.range(0, Math.ceilDiv(orders, AT_ONCE))
        .parallel()
        .map(part -> part * AT_ONCE)
        .forEach(
            from ->
                house
                    .tables()
                    .change(
                        table.service(),
                        numbered(insertion, from, Math.min(orders, from + AT_ONCE))));
  }

  private static String numbered(String insertion, int from, int until) {
    return insertion
        .replace(":from", Integer.toString(from))
        .replace(":until", Integer.toString(until));
  }

  private ServiceProcess process(Service service) {
    return house.stack().process(service);
  }
}
