package org.kirana.order.domain;

/**
 * A basket can be ordered, or only at other prices than were shown, or there is a reason why not.
 */
public sealed interface PricingOutcome permits PricedBasket, PricesChanged, Refusal {}
