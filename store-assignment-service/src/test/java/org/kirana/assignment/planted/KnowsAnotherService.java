package org.kirana.assignment.planted;

import org.kirana.order.planted.OrderOfAnotherService;

/** Planted, so that the wall is seen to fall. */
public record KnowsAnotherService(OrderOfAnotherService order) {}
