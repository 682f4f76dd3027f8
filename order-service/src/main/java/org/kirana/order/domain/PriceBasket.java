package org.kirana.order.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.order.domain.Refusal.BelowMinimum;
import org.kirana.order.domain.Refusal.EmptyBasket;
import org.kirana.order.domain.Refusal.QuantityOutOfRange;
import org.kirana.order.domain.Refusal.RetiredProducts;
import org.kirana.order.domain.Refusal.TooManyLines;
import org.kirana.order.domain.Refusal.UnknownProducts;

/** Prices a basket from our own price list, whatever price it came with, or refuses it. */
public record PriceBasket(Map<Sku, Product> priceList, OrderRules rules, Language language) {

  /**
   * @param shownTotalPaise what the shopper saw as the total, or null if only prices were shown
   */
  public PricingOutcome price(Basket basket, @Nullable Long shownTotalPaise) {
    return wrongShape(basket)
        .or(() -> wrongProducts(basket))
        .map(PricingOutcome.class::cast)
        .orElseGet(() -> priced(basket, shownTotalPaise));
  }

  private Optional<Refusal> wrongShape(Basket basket) {
    if (basket.lines().isEmpty()) {
      return Optional.of(new EmptyBasket());
    }
    if (basket.lines().size() > rules.maximumLines()) {
      return Optional.of(new TooManyLines(rules.maximumLines()));
    }
    boolean allInRange =
        basket.lines().stream().allMatch(line -> isInRange(line.quantity()))
            && quantities(basket).values().stream().allMatch(this::isInRange);
    return allInRange
        ? Optional.empty()
        : Optional.of(new QuantityOutOfRange(rules.maximumQuantity()));
  }

  private Optional<Refusal> wrongProducts(Basket basket) {
    long unknown = basket.skus().stream().filter(sku -> !priceList.containsKey(sku)).count();
    if (unknown > 0) {
      return Optional.of(new UnknownProducts((int) unknown));
    }
    List<String> retired =
        quantities(basket).keySet().stream()
            .map(this::product)
            .filter(Product::retired)
            .map(product -> product.name().in(language))
            .toList();
    return retired.isEmpty() ? Optional.empty() : Optional.of(new RetiredProducts(retired));
  }

  private PricingOutcome priced(Basket basket, @Nullable Long shownTotalPaise) {
    PricedBasket priced =
        new PricedBasket(
            quantities(basket).entrySet().stream()
                .map(e -> product(e.getKey()).line(e.getValue().intValue(), language))
                .toList());
    if (priced.totalPaise() < rules.minimumPaise()) {
      return new BelowMinimum(priced.totalPaise(), rules.minimumPaise());
    }
    boolean asShown =
        basket.lines().stream().allMatch(this::isAsShown)
            && (shownTotalPaise == null || shownTotalPaise == priced.totalPaise());
    return asShown ? priced : new PricesChanged(priced);
  }

  /** One entry for each product, in the order of the basket. */
  private static Map<Sku, Long> quantities(Basket basket) {
    Map<Sku, Long> quantities = new LinkedHashMap<>();
    basket.lines().forEach(line -> quantities.merge(line.sku(), line.quantity(), Long::sum));
    return quantities;
  }

  private boolean isInRange(long quantity) {
    return quantity >= 1 && quantity <= rules.maximumQuantity();
  }

  private boolean isAsShown(BasketLine line) {
    Long shown = line.shownUnitPricePaise();
    return shown == null || shown == product(line.sku()).pricePaise();
  }

  private Product product(Sku sku) {
    return Objects.requireNonNull(priceList.get(sku));
  }
}
