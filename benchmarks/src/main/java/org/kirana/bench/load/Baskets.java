package org.kirana.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;

/** The baskets of a run: each order's is the same in every attempt and every run. */
final class Baskets {

  /** Above the smallest order that is taken. */
  private static final long LEAST_PAISE = 20_000;

  private static final int LINES = 4;

  private final List<Product> products;
  private final List<Shopper> shoppers;

  Baskets(List<Product> products, List<Shopper> shoppers) {
    this.products = List.copyOf(products);
    this.shoppers = List.copyOf(shoppers);
  }

  Shopper shopper(int number) {
    return shoppers.get(number % shoppers.size());
  }

  static UUID id(String what, int number) {
    return UUID.nameUUIDFromBytes((what + " " + number).getBytes(UTF_8));
  }

  /** The mini-store's checkout of an order, as its page sends it. */
  String checkout(int number, UUID checkoutId) {
    long total = 0;
    StringBuilder lines = new StringBuilder(512);
    for (Line line : lines(number)) {
      lines.append(lines.isEmpty() ? "" : ",").append(line.json());
      total += line.quantity() * line.product().pricePaise();
    }
    Shopper shopper = shopper(number);
    String words = OrderNumber.words(number);
    return String.format(
        Locale.ROOT,
        """
        {"checkoutId":"%s","language":"%s","lines":[%s],"shownTotalPaise":%d,\
        "fulfilment":"%s","place":{"latitude":%.6f,"longitude":%.6f,"address":"%s"},"note":"%s"}""",
        checkoutId,
        List.of("en", "hi", "mr").get(number % shoppers.size() % 3),
        lines,
        total,
        number % 4 == 0 ? "pickup" : "delivery",
        shopper.latitude(),
        shopper.longitude(),
        words,
        words);
  }

  private List<Line> lines(int number) {
    SplittableRandom random = new SplittableRandom(number);
    int start = random.nextInt(products.size());
    List<Line> lines = new ArrayList<>();
    long total = 0;
    for (int i = 0; i < LINES || (total < LEAST_PAISE && i < products.size()); i++) {
      Line line = new Line(products.get((start + 7 * i) % products.size()), 1 + random.nextInt(3));
      lines.add(line);
      total += line.quantity() * line.product().pricePaise();
    }
    return lines;
  }

  private record Line(Product product, int quantity) {

    String json() {
      return "{\"sku\":\"%s\",\"quantity\":%d,\"shownUnitPricePaise\":%d}"
          .formatted(product.sku(), quantity, product.pricePaise());
    }
  }
}
