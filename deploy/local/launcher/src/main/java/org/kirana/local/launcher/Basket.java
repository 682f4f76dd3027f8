package org.kirana.local.launcher;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What the shoppers of the story buy, at the prices of the seed. */
record Basket(List<Line> lines) {

  record Line(String sku, int quantity, long unitPricePaise) {}

  static Basket ofTheWeek() {
    return new Basket(List.of(line("ATTA_5KG", 1), line("MILK_500ML", 2), line("SUGAR_1KG", 1)));
  }

  private static Line line(String sku, int quantity) {
    return new Line(sku, quantity, pricePaise(sku));
  }

  private static long pricePaise(String sku) {
    return ProductSheet.read().stream()
        .filter(product -> sku.equals(product.get("sku")))
        .map(product -> Long.parseLong(String.valueOf(product.get("pricePaise"))))
        .findFirst()
        .orElseThrow(() -> new Impatient(sku + " is not in the product sheet."));
  }

  /** The items of the simulator's cart gesture. */
  List<Map<String, Object>> asCart() {
    return lines.stream()
        .map(
            line ->
                Map.<String, Object>of(
                    "sku", line.sku(),
                    "quantity", line.quantity(),
                    "price", BigDecimal.valueOf(line.unitPricePaise(), 2)))
        .toList();
  }

  /** The lines of the mini-store's checkout. */
  List<Map<String, Object>> asLines() {
    return lines.stream()
        .map(
            line ->
                Map.<String, Object>of(
                    "sku", line.sku(),
                    "quantity", line.quantity(),
                    "shownUnitPricePaise", line.unitPricePaise()))
        .toList();
  }

  long totalPaise() {
    return lines.stream().mapToLong(line -> line.quantity() * line.unitPricePaise()).sum();
  }
}
