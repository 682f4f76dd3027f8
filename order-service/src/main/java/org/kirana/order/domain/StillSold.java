package org.kirana.order.domain;

import static java.util.stream.Collectors.partitioningBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of an earlier basket can be ordered again.
 *
 * @param leftOut the names of what we no longer sell
 */
public record StillSold(Basket basket, List<String> leftOut) {

  public StillSold {
    leftOut = List.copyOf(leftOut);
  }

  public static StillSold of(Basket earlier, Map<Sku, Product> priceList, Language language) {
    Map<Boolean, List<BasketLine>> lines =
        earlier.lines().stream()
            .collect(
                partitioningBy(
                    line -> product(line, priceList).anyMatch(product -> !product.retired())));
    return new StillSold(
        new Basket(lines.getOrDefault(true, List.of()), earlier.note()),
        lines.getOrDefault(false, List.of()).stream()
            .flatMap(line -> product(line, priceList))
            .map(product -> product.name().in(language))
            .toList());
  }

  private static Stream<Product> product(BasketLine line, Map<Sku, Product> priceList) {
    return Optional.ofNullable(priceList.get(line.sku())).stream();
  }
}
