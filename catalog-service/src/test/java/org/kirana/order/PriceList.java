package org.kirana.order;

/** Something that belongs to another service. */
public record PriceList(int size) {}
