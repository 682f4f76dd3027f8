package org.kirana.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.kirana.catalog.outbound.ProductChanged;

/** The seed's products, as tests talk about them. */
public final class SeedProducts {

  private SeedProducts() {}

  public static List<ProductChanged> all() {
    Path seed = Path.of(System.getProperty("kirana.root"), "deploy/local/seed/products.csv");
    try {
      return Files.readAllLines(seed).stream().skip(1).map(SeedProducts::product).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What an admin posts to have them all. */
  public static String asRows() {
    return all().stream()
        .map(
            p ->
                """
                {"sku": "%s", "name": {"en": "%s", "hi": "%s", "mr": "%s"}, "category": "%s",
                 "pack": "%s", "pricePaise": %d, "mrpPaise": %s, "hsn": "%s",
                 "gstBasisPoints": %d}"""
                    .formatted(
                        p.sku(),
                        p.name().en(),
                        p.name().hi(),
                        p.name().mr(),
                        p.category(),
                        p.pack(),
                        p.pricePaise(),
                        p.mrpPaise(),
                        p.hsn(),
                        p.gstBasisPoints()))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static ProductChanged product(String line) {
    String[] cells = line.split(",", -1);
    return new ProductChanged(
        new Sku(cells[0]),
        1,
        new LocalName(cells[1], cells[2], cells[3]),
        cells[4],
        cells[5],
        Long.parseLong(cells[6]),
        cells[7].isEmpty() ? null : Long.valueOf(cells[7]),
        cells[8],
        Integer.parseInt(cells[9]),
        false,
        Instant.parse("2026-11-20T00:00:00Z"));
  }
}
