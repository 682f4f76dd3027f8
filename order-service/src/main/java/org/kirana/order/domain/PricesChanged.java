package org.kirana.order.domain;

/** Nothing is wrong with the basket, but the shopper saw other prices and has to agree to these. */
public record PricesChanged(PricedBasket now) implements PricingOutcome {}
