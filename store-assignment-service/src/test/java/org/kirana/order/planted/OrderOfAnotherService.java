package org.kirana.order.planted;

/** Planted: what another service's class would look like from here. */
public record OrderOfAnotherService() {}
