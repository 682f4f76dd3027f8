package org.kirana.assignment.domain;

/**
 * What is remembered of an order itself.
 *
 * @param fingerprint tells a repeat of the order from another order under the same id
 */
public record OrderBrief(OrderId id, Shopper shopper, String fingerprint, long totalPaise) {}
