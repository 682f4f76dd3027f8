package org.kirana.bench.stock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kirana.bench.house.BenchHouse;
import org.kirana.bench.house.Wait;
import org.kirana.bench.load.Generator;
import org.kirana.bench.load.LoadPlan;
import org.kirana.bench.load.Product;
import org.kirana.bench.load.Profile;
import org.kirana.bench.load.Shopper;
import org.kirana.local.launcher.Narrator;
import org.kirana.local.launcher.Service;

/** Gives a house a past: one real order is placed and handed over, then written again by SQL. */
public record FillStock(BenchHouse house, Path run, Narrator narrator) {

  /** Far beyond the numbers of any run. */
  private static final int NUMBER_OF_REAL_ORDER = 50_000_000;

  public void with(Stock stock, List<Shopper> shoppers, List<Product> products) {
    if (stock.stores() > Stock.STORES) {
      narrator.say("Registering %,d stores.", stock.stores());
      new MoreStores(house).upTo(stock.stores());
    }
    if (stock.orders() > 0) {
      narrator.say("Storing %,d orders of the past.", stock.orders());
      placeOne(shoppers, products);
      new StorePast(house).of(stock.orders());
    }
    if (!stock.equals(Stock.NEW_HOUSE)) {
      analyze();
    }
  }

  private void placeOne(List<Shopper> shoppers, List<Product> products) {
    Path folder = made(run.resolve("real-order"));
    var secrets = house.stack().secrets();
    new LoadPlan(
            house.stack().uri(Service.MESSAGING_GATEWAY),
            Profile.CONSTANT,
            1,
            Duration.ofSeconds(1),
            Instant.now(),
            Duration.ofMinutes(1),
            new LoadPlan.Secrets(
                secrets.storeLinkKey(), secrets.appSecret(), BenchHouse.SHOPPER_LINE),
            NUMBER_OF_REAL_ORDER,
            -1)
        .writeTo(folder, shoppers, products);
    house.startLoad(Generator.class, folder).onExit().join();
    Wait.until(
        () ->
            house
                    .tables()
                    .number(
                        Service.STORE_ASSIGNMENT_SERVICE,
                        "SELECT count(*) FROM order_match WHERE state = 'HANDED_OVER'")
                > 0,
        "no order is handed over");
    Wait.until(() -> house.pendingAtWhatsApp() == 0, "WhatsApp does not come to rest");
  }

  /** What autovacuum would find out in time. */
  private void analyze() {
    StorePast.KEEPERS.forEach(service -> house.tables().change(service, "VACUUM ANALYZE"));
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
