package org.kirana.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kirana.local.infrastructure.KiranaRoot;

/** The sheet of products in {@code deploy/local/seed}; its README explains the columns. */
final class ProductSheet {

  private ProductSheet() {}

  /** The products as catalog-service takes them. */
  static List<Map<String, Object>> read() {
    Path sheet = KiranaRoot.find().resolve("deploy/local/seed/products.csv");
    try {
      return Files.readAllLines(sheet).stream().skip(1).map(ProductSheet::product).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> product(String line) {
    String[] cells = line.split(",", -1);
    Map<String, Object> product = new LinkedHashMap<>();
    product.put("sku", cells[0]);
    product.put("name", Map.of("en", cells[1], "hi", cells[2], "mr", cells[3]));
    product.put("category", cells[4]);
    product.put("pack", cells[5]);
    product.put("pricePaise", Long.valueOf(cells[6]));
    if (!cells[7].isEmpty()) {
      product.put("mrpPaise", Long.valueOf(cells[7]));
    }
    product.put("hsn", cells[8]);
    product.put("gstBasisPoints", Integer.valueOf(cells[9]));
    return product;
  }
}
