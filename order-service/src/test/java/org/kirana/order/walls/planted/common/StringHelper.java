package org.kirana.order.walls.planted.common;

/** Planted: a junk room with a helper in it. */
class StringHelper {}
