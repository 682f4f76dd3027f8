package org.kirana.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;

/**
 * What the generator is told, in a file of its folder.
 *
 * @param begin when the timetable starts
 * @param patience how long after the last moment unanswered baskets are sent again
 * @param first number of an order
 * @param doubled plants a fault: the number of the order that is sent a second time as another; -1
 *     for none
 */
public record LoadPlan(
    URI gateway,
    Profile profile,
    double perSecond,
    Duration length,
    Instant begin,
    Duration patience,
    Secrets secrets,
    int first,
    int doubled) {

  private static final String FILE = "load.properties";

  /** What signs links and webhooks, and the shopper line's id. */
  public record Secrets(String storeLinkKey, String appSecret, String shopperLine) {}

  public Timetable timetable() {
    return profile.timetable(perSecond, length);
  }

  /** Leaves the plan where the generator looks for it. */
  public void writeTo(Path directory, List<Shopper> shoppers, List<Product> products) {
    Properties properties = new Properties();
    properties.setProperty("gateway", gateway.toString());
    properties.setProperty("profile", profile.word());
    properties.setProperty("per-second", Double.toString(perSecond));
    properties.setProperty("length", length.toString());
    properties.setProperty("begin", begin.toString());
    properties.setProperty("patience", patience.toString());
    properties.setProperty("store-link-key", secrets.storeLinkKey());
    properties.setProperty("app-secret", secrets.appSecret());
    properties.setProperty("shopper-line", secrets.shopperLine());
    properties.setProperty("first", Integer.toString(first));
    properties.setProperty("doubled", Integer.toString(doubled));
    try (var writer = Files.newBufferedWriter(directory.resolve(FILE))) {
      properties.store(writer, null);
      Files.write(directory.resolve("shoppers.csv"), shoppers.stream().map(Shopper::line).toList());
      Files.write(directory.resolve("products.csv"), products.stream().map(Product::line).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LoadPlan readFrom(Path directory) throws IOException {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(directory.resolve(FILE))) {
      properties.load(reader);
    }
    return new LoadPlan(
        URI.create(properties.getProperty("gateway")),
        Profile.named(properties.getProperty("profile")),
        Double.parseDouble(properties.getProperty("per-second")),
        Duration.parse(properties.getProperty("length")),
        Instant.parse(properties.getProperty("begin")),
        Duration.parse(properties.getProperty("patience")),
        new Secrets(
            properties.getProperty("store-link-key"),
            properties.getProperty("app-secret"),
            properties.getProperty("shopper-line")),
        Integer.parseInt(properties.getProperty("first")),
        Integer.parseInt(properties.getProperty("doubled")));
  }

  /** How large the checkout of an order is. */
  public static int bytesOfCheckout(Path directory) {
    try {
      return basketsIn(directory).checkout(1, Baskets.id("checkout", 1)).length();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Baskets basketsIn(Path directory) throws IOException {
    return new Baskets(
        Files.readAllLines(directory.resolve("products.csv")).stream().map(Product::parse).toList(),
        Files.readAllLines(directory.resolve("shoppers.csv")).stream()
            .map(Shopper::parse)
            .toList());
  }
}
