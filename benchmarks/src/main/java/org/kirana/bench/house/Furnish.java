package org.kirana.bench.house;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.kirana.bench.load.Greeting;
import org.kirana.bench.load.Product;
import org.kirana.bench.load.Shopper;
import org.kirana.bench.load.Signature;
import org.kirana.local.launcher.Http;
import org.kirana.local.launcher.LocalStack;
import org.kirana.local.launcher.Seeding;
import org.kirana.local.launcher.Service;
import org.kirana.local.seed.Acceptance;
import org.kirana.local.seed.SyntheticStore;
import org.kirana.local.seed.SyntheticStores;

/** Fills the shelves and introduces the shoppers, before the clock starts. */
public final class Furnish {

  private static final int AT_ONCE = 50;
  private static final double SPREAD_DEGREES = 0.004;

  private final BenchHouse house;

  public Furnish(BenchHouse house) {
    this.house = house;
  }

  /** The seed's 1,200 stores, never closed, so that a run does not hang on the hour. */
  public void seed(Acceptance acceptance) {
    Seeding.alwaysOpen(house.stack(), acceptance).whenNew();
    Wait.until(
        () ->
            house.tables().number(Service.ORDER_SERVICE, "SELECT count(*) FROM priced_product")
                >= products().size(),
        "order-service does not hear the products");
  }

  /** What the catalogue sells. */
  public List<Product> products() {
    URI catalogue = house.stack().uri(Service.CATALOG_SERVICE);
    List<Product> products = new ArrayList<>();
    Http.get(catalogue.resolve("/products?size=200"))
        .path("products")
        .forEach(
            product ->
                products.add(
                    new Product(
                        product.path("sku").asText(), product.path("pricePaise").asLong())));
    return products;
  }

  /** Shoppers of the three towns say "Hi", so that the gateway knows them and may write to them. */
  public List<Shopper> introduce(int count) {
    LocalStack stack = house.stack();
    Signature signature = new Signature(stack.secrets().appSecret());
    URI webhook = stack.uri(Service.MESSAGING_GATEWAY).resolve("/webhooks/whatsapp");
    List<String> phones = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      phones.add("9151%08d".formatted(number));
    }
    for (int from = 0; from < count; from += AT_ONCE) {
      byte[] body =
          Greeting.from(
              phones.subList(from, Math.min(count, from + AT_ONCE)),
              BenchHouse.SHOPPER_LINE,
              "wamid.first.");
      Http.post(webhook, body, Map.of("X-Hub-Signature-256", signature.header(body)));
    }
    Map<String, UUID> contacts = contacts();
    awaitWelcomed(count);
    return atHome(phones, contacts);
  }

  private Map<String, UUID> contacts() {
    Map<String, UUID> contacts = new HashMap<>();
    house
        .tables()
        .rows(
            Service.MESSAGING_GATEWAY,
            "SELECT right(address, 12), contact_id FROM contact_address WHERE address LIKE"
                + " '%9151%'")
        .forEach(row -> contacts.put(row.get(0), UUID.fromString(row.get(1))));
    return contacts;
  }

  private void awaitWelcomed(int count) {
    Wait.until(
        () ->
            house
                    .tables()
                    .number(
                        Service.MESSAGING_GATEWAY,
                        "SELECT count(DISTINCT contact_id) FROM outgoing_message"
                            + " WHERE line = 'SHOPPER' OR line = 'shopper'")
                >= count,
        "the shoppers are not welcomed");
    Wait.until(() -> house.pendingAtWhatsApp() == 0, "WhatsApp does not come to rest");
  }

  private static List<Shopper> atHome(List<String> phones, Map<String, UUID> contacts) {
    List<SyntheticStore> stores = SyntheticStores.all();
    SplittableRandom random = new SplittableRandom(phones.size());
    List<Shopper> shoppers = new ArrayList<>();
    for (String phone : phones) {
      UUID contact = contacts.get(phone);
      if (contact == null) {
        throw new IllegalStateException("the gateway does not know a shopper who has written");
      }
      SyntheticStore near = stores.get(random.nextInt(stores.size()));
      shoppers.add(
          new Shopper(
              phone,
              contact,
              near.latitude() + random.nextDouble(-SPREAD_DEGREES, SPREAD_DEGREES),
              near.longitude() + random.nextDouble(-SPREAD_DEGREES, SPREAD_DEGREES)));
    }
    return shoppers;
  }
}
