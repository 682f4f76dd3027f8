package org.kirana.order.domain;

/** A basket can be ordered, or there is a reason why not. */
public sealed interface PricingOutcome permits PricedBasket, Refusal {}
