package org.kirana.bench.house;

import java.time.Duration;
import java.util.List;
import org.kirana.local.launcher.Service;
import org.kirana.local.launcher.ServiceProcess;

/** Breaks the house on purpose, so that one sees whether the reconciliation finds it. */
public final class Plant {

  private static final String WAITING =
      "SELECT topic, partition, next_offset FROM event_position WHERE topic = 'matches' ORDER BY partition";

  private final BenchHouse house;

  public Plant(BenchHouse house) {
    this.house = house;
  }

  /**
   * invoice-service forgets one event of each partition: while it is dead, its places in the topic
   * are moved on by one.
   */
  public void losses() {
    ServiceProcess invoices = house.stack().process(Service.INVOICE_SERVICE);
    invoices.kill();
    Wait.pause(Duration.ofSeconds(2));
    List<List<String>> positions = house.tables().rows(Service.INVOICE_SERVICE, WAITING);
    if (positions.isEmpty()) {
      throw new IllegalStateException("invoice-service has not heard anything yet");
    }
    house
        .tables()
        .change(
            Service.INVOICE_SERVICE,
            "UPDATE event_position SET next_offset = next_offset + 1 WHERE topic = 'matches'");
    invoices.restart();
    Wait.until(invoices::isHealthy, "invoice-service does not come back");
  }
}
