package org.kirana.order.domain;

import org.jspecify.annotations.Nullable;

/**
 * What the shopper wants of one product, unchecked.
 *
 * @param shownUnitPricePaise the price that the shopper saw, or null if unknown
 */
public record BasketLine(Sku sku, long quantity, @Nullable Long shownUnitPricePaise) {}
