package org.kirana.order;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.kirana.order.domain.Basket;
import org.kirana.order.domain.Language;
import org.kirana.order.domain.OrderRules;
import org.kirana.order.domain.PriceBasket;
import org.kirana.order.domain.PricingOutcome;
import org.kirana.order.domain.StillSold;
import org.kirana.order.persistence.PriceList;

/** Says what a basket costs today, by our own price list. */
@Singleton
class QuoteBasket {

  private final PriceList prices;
  private final OrderRules rules;

  QuoteBasket(PriceList prices, OrderRules rules) {
    this.prices = prices;
    this.rules = rules;
  }

  PricingOutcome quote(Basket basket, @Nullable Long shownTotalPaise, Language language) {
    return new PriceBasket(prices.of(basket.skus()), rules, language)
        .price(basket, shownTotalPaise);
  }

  StillSold stillSold(Basket basket, Language language) {
    return StillSold.of(basket, prices.of(basket.skus()), language);
  }
}
