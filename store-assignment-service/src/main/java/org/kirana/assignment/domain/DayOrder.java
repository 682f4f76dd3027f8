package org.kirana.assignment.domain;

import org.jspecify.annotations.Nullable;

/**
 * One order of a store's day, as its partner counts it.
 *
 * @param totalPaise null for orders from before it was kept
 */
public record DayOrder(OrderId id, StoreId store, MatchState state, @Nullable Long totalPaise) {}
