package org.kirana.order.walls.planted.inbound;

/** Planted: something heard. */
public record Heard(String what) {}
