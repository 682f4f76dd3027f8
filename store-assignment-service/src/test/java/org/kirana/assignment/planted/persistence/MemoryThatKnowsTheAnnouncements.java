package org.kirana.assignment.planted.persistence;

import org.kirana.assignment.outbound.OrderCancelled;

/** Planted, so that the wall is seen to fall. */
public record MemoryThatKnowsTheAnnouncements(OrderCancelled cancelled) {}
