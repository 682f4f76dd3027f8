package org.kirana.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What all rows of one SKU say together: the product, its price of now, and prices to come. */
record WantedProduct(List<CheckedProduct> rows) {

  private static final Comparator<CheckedProduct> BY_VALIDITY =
      Comparator.comparing(row -> row.validFrom().orElse(LocalDate.MIN));

  WantedProduct {
    if (rows.isEmpty() || rows.stream().map(CheckedProduct::sku).distinct().count() != 1) {
      throw new IllegalArgumentException("rows of one SKU");
    }
    rows = rows.stream().sorted(BY_VALIDITY).toList();
  }

  /** A product as it is, but for a price. */
  static WantedProduct priced(Product product, LocalDate validFrom, Price price) {
    return new WantedProduct(
        List.of(
            new CheckedProduct(
                1,
                product.sku(),
                product.details().at(price),
                product.isRetired(),
                Optional.of(validFrom))));
  }

  Sku sku() {
    return rows.getFirst().sku();
  }

  /** The first of its rows. */
  int row() {
    return rows.stream().mapToInt(CheckedProduct::row).min().orElseThrow();
  }

  boolean retired() {
    return rows.getFirst().retired();
  }

  /** The details, at a price that the rows may not have named. */
  ProductDetails detailsAt(Price price) {
    return rows.getFirst().details().at(price);
  }

  /** The latest price that holds by a day; nothing if the rows speak of later days only. */
  Optional<Price> priceBy(LocalDate day) {
    return rows.stream()
        .filter(row -> row.validFrom().isEmpty() || !row.validFrom().get().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(row -> row.details().price());
  }

  SortedMap<LocalDate, Price> pricesAfter(LocalDate day) {
    SortedMap<LocalDate, Price> prices = new TreeMap<>();
    for (CheckedProduct row : rows) {
      row.validFrom()
          .filter(from -> from.isAfter(day))
          .ifPresent(from -> prices.put(from, row.details().price()));
    }
    return prices;
  }
}
