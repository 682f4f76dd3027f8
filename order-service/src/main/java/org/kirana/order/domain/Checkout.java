package org.kirana.order.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a shopper sent from the mini-store.
 *
 * @param shownTotalPaise the total that the page showed; never the amount to charge
 * @param destination null: ask in the chat, or use the place that we know
 */
public record Checkout(
    LinkId linkId,
    Language language,
    Basket basket,
    long shownTotalPaise,
    Fulfilment fulfilment,
    @Nullable Destination destination) {}
