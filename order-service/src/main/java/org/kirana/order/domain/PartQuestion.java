package org.kirana.order.domain;

import java.time.Instant;

/**
 * Asks a shopper whether they go without what the store does not have.
 *
 * @param shortfall counts what a store has found missing of the order, from 1
 */
public record PartQuestion(int shortfall, Instant askedAt) {}
