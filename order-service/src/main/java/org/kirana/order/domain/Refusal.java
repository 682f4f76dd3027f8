package org.kirana.order.domain;

import java.util.List;

/** Why a basket cannot be ordered, in a way that the shopper can do something about. */
public sealed interface Refusal extends PricingOutcome {

  record EmptyBasket() implements Refusal {}

  record TooManyLines(int maximum) implements Refusal {}

  record QuantityOutOfRange(int maximum) implements Refusal {}

  /** Products that were never in our price list. What the shopper sent as SKU is not repeated. */
  record UnknownProducts(int count) implements Refusal {}

  record RetiredProducts(List<String> names) implements Refusal {

    public RetiredProducts {
      names = List.copyOf(names);
    }
  }

  record BelowMinimum(long totalPaise, long minimumPaise) implements Refusal {}
}
